package dev.guicheng.pay;

import java.time.LocalDate;
import org.immutables.value.Value;

/** One spell split by rate. */
@Value.Immutable
public interface SickSpell {
  /** First day, inclusive. */
  LocalDate startsOn();

  /** Last day, inclusive. */
  LocalDate endsOn();

  /** First day at the later rate, also when the spell ends before it. */
  LocalDate reducedFrom();

  /** Calendar days at the first rate, free days between joined spells included. */
  int firstRateDays();

  /** Calendar days at the later rate, free days between joined spells included. */
  int laterRateDays();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableSickSpell.Builder {}
}
