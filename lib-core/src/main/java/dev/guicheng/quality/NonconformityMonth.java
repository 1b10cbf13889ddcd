package dev.guicheng.quality;

import dev.guicheng.Question;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One month's complaints, repairs and callbacks: what must be reported as nonconforming.
 *
 * <p>Kind {@code nonconformity-month}.
 */
@Value.Immutable
public interface NonconformityMonth extends Question<NonconformityMonthOutcome> {
  @Override
  default String kind() {
    return "nonconformity-month";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Month judged; absent = all given events. */
  Optional<YearMonth> month();

  /** Complaints. */
  List<HouseholdComplaint> complaints();

  /** Repairs. */
  List<HouseholdRepair> repairs();

  /** Callbacks. */
  List<HouseholdCallback> callbacks();

  /** The report, if drafted. */
  Optional<AnalysisReport> report();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableNonconformityMonth.Builder {}
}
