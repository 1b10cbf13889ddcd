package dev.guicheng.audit;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.complaint.ContactType;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** How many complaints, opinions or suggestions of one month were alike in one aspect. */
@Value.Immutable
public interface RegisterCount {
  /** The month; empty if no day is known. */
  Optional<YearMonth> month();

  /** The kind of the records: {@code complaint} or {@code complaint-record}. */
  String kind();

  /** What came in. */
  ContactType type();

  /** In which aspect. */
  RegisterAspect aspect();

  /** How, in that aspect, such as {@code CLASS_1}; empty where it is not told. */
  Optional<String> value();

  /** How many. */
  long count();

  /** What is counted together: month, kind, type, aspect, value; what is not known comes first. */
  static Comparator<RegisterCount> order() {
    return Comparator.<RegisterCount, Optional<YearMonth>>comparing(
            count -> count.month(), Rows.emptyFirst())
        .thenComparing(RegisterCount::kind)
        .thenComparing(RegisterCount::type)
        .thenComparing(RegisterCount::aspect)
        .thenComparing(count -> count.value(), Rows.emptyFirst());
  }

  /** Both together. */
  default RegisterCount plus(RegisterCount other) {
    return builder()
        .month(month())
        .kind(kind())
        .type(type())
        .aspect(aspect())
        .value(value())
        .count(count() + other.count())
        .build();
  }

  /** Refuses negative counts. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("RegisterCount");
    problems.require(
        count() >= 0, "count", Reason.OUT_OF_RANGE, "%s must not be negative", count());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRegisterCount.Builder {}
}
