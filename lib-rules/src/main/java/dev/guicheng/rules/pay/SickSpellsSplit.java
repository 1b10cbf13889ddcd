package dev.guicheng.rules.pay;

import dev.guicheng.pay.SickLeave;
import dev.guicheng.pay.SickSpell;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Derived fact: sick spells, joined and split by rate.
 *
 * @param question the question they are of
 * @param spells in date order; empty past the calendar's end
 */
public record SickSpellsSplit(SickLeave question, Optional<List<SickSpell>> spells) {
  /** Calendar days at the first rate. */
  public int firstRateDays() {
    return sum(SickSpell::firstRateDays);
  }

  /** Calendar days at the later rate. */
  public int laterRateDays() {
    return sum(SickSpell::laterRateDays);
  }

  private int sum(ToIntFunction<SickSpell> days) {
    return spells.stream().flatMap(List::stream).mapToInt(days).sum();
  }
}
