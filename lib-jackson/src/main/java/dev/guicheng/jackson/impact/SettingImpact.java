package dev.guicheng.jackson.impact;

import java.math.BigDecimal;
import java.util.List;

/**
 * What changes under one setting. A decision may rely on several settings that differ, and then
 * counts under each of them.
 *
 * @param key the setting's key
 * @param changed how many of the changed decisions rely on it with another value than before
 * @param alone how many of these change just so when this setting alone is changed
 * @param flipped how many of them have a verdict that flips
 * @param moved how many of them have a deadline that moves
 * @param amounts by how much amounts of these decisions move in all
 * @param examples the first decisions
 */
public record SettingImpact(
    String key,
    long changed,
    long alone,
    long flipped,
    long moved,
    List<Amount> amounts,
    List<ImpactExample> examples) {
  /** Copies the lists. */
  public SettingImpact {
    amounts = List.copyOf(amounts);
    examples = List.copyOf(examples);
  }

  /**
   * How much an attribute moves in all.
   *
   * @param kind the kind of question
   * @param path the attribute, as in {@link MoneyImpact}
   * @param yuan after less before, in CNY
   */
  public record Amount(String kind, String path, BigDecimal yuan) {}
}
