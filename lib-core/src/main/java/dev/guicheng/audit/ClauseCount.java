package dev.guicheng.audit;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** The findings on one clause, of one department, in one month. */
@Value.Immutable
public interface ClauseCount {
  /** The area of the questions, such as {@code complaint}. */
  String area();

  /** The clause. */
  String clause();

  /** The department; empty if it is not known. */
  Optional<String> department();

  /** The month; empty if it is not known. */
  Optional<YearMonth> month();

  /** How many of each verdict. */
  VerdictCount verdicts();

  /** What is counted together: area, clause, department, month; what is not known comes first. */
  static Comparator<ClauseCount> order() {
    return Comparator.comparing(ClauseCount::area)
        .thenComparing(ClauseCount::clause)
        .thenComparing(count -> count.department(), Rows.emptyFirst())
        .thenComparing(count -> count.month(), Rows.emptyFirst());
  }

  /** Both together. */
  default ClauseCount plus(ClauseCount other) {
    return builder()
        .area(area())
        .clause(clause())
        .department(department())
        .month(month())
        .verdicts(verdicts().plus(other.verdicts()))
        .build();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableClauseCount.Builder {}
}
