package dev.guicheng.pay;

import java.time.LocalDate;
import org.immutables.value.Value;

/** One spell split by rate. */
@Value.Immutable
public interface SickSpell {
  /** First day. */
  LocalDate startsOn();

  /** Last day. */
  LocalDate endsOn();

  /** First day at the later rate, also when the spell ends before it. */
  LocalDate reducedFrom();

  /** Calendar days at 80%. */
  int firstRateDays();

  /** Calendar days at 60%. */
  int laterRateDays();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableSickSpell.Builder {}
}
