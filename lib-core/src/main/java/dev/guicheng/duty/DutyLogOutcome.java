package dev.guicheng.duty;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link DutyLog} question is answered. */
@Value.Immutable
public interface DutyLogOutcome {
  /** The periods judged, by duty, subject and time; none for a duty without a period. */
  List<DutyPeriod> periods();

  /** Subjects with a period that was missed, each once; what was late only is not. */
  List<String> missedSubjects();

  /**
   * What is absent, insufficient or wrong behind the breaches: channels that lack, paths into the
   * log, or {@code log} where acts lack altogether.
   */
  List<String> defects();

  /** True without a breach or an open finding, false with a breach; empty otherwise. */
  Optional<Boolean> compliant();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableDutyLogOutcome.Builder {}
}
