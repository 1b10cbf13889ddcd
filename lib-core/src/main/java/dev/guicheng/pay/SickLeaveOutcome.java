package dev.guicheng.pay;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link SickLeave} question is answered. */
@Value.Immutable
public interface SickLeaveOutcome {
  /** Joined spells in date order, split. */
  List<SickSpell> spells();

  /** Calendar days at the first rate, in all; empty past the end of the calendar. */
  Optional<Integer> firstRateDays();

  /** Calendar days at the later rate, in all; empty past the end of the calendar. */
  Optional<Integer> laterRateDays();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableSickLeaveOutcome.Builder {}
}
