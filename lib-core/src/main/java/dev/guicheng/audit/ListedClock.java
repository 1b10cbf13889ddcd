package dev.guicheng.audit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** A clock that somebody has to look at, and whose it is. */
@Value.Immutable
public interface ListedClock {
  /** Which record. */
  RecordReference record();

  /** The department; empty if it is not known. */
  Optional<String> department();

  /** The household; empty if it is not known. */
  Optional<String> household();

  /** The employee; empty if it is not known. */
  Optional<String> employee();

  /** The clock. */
  Clock clock();

  /** Those overdue longest come first. */
  static Comparator<ListedClock> longestOverdueFirst() {
    return Comparator.<ListedClock, Duration>comparing(
            listed -> listed.clock().overdue().orElse(Duration.ZERO))
        .reversed()
        .thenComparing(tie());
  }

  /** Those due first come first. */
  static Comparator<ListedClock> dueFirst() {
    return Comparator.<ListedClock, LocalDate>comparing(
            listed -> listed.clock().deadline().map(due -> due.dueOn()).orElse(LocalDate.MAX))
        .thenComparing(listed -> listed.clock().dueAt(), Rows.emptyLast())
        .thenComparing(tie());
  }

  private static Comparator<ListedClock> tie() {
    return Comparator.comparing(ListedClock::record)
        .thenComparing(listed -> listed.clock().clause())
        .thenComparing(Object::toString);
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableListedClock.Builder {}
}
