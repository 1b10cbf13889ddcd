package dev.guicheng.duty;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link DutyLog} question is answered. */
@Value.Immutable
public interface DutyLogOutcome {
  /** Judged periods. */
  List<DutyPeriod> periods();

  /** Subjects with a MISSED period. */
  List<String> missedSubjects();

  /** As complaint-record. */
  List<String> defects();

  /** As complaint-record. */
  Optional<Boolean> compliant();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableDutyLogOutcome.Builder {}
}
