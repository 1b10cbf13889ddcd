package dev.guicheng.policy;

import java.util.List;
import java.util.Optional;

/**
 * One number, list, table or switch of the manual: its key, type, default, clause and readings.
 *
 * @param <T> the value's type; {@code Optional} where the manual gives no value
 */
public final class Setting<T> {
  /** The {@link #clause()} of a table of our own making. */
  public static final String OWN = "own";

  private final String key;
  private final SettingType<T> type;
  private final T defaultValue;
  private final String clause;
  private final List<String> readings;
  private final String unit;
  private final String meaning;

  private Setting(
      String key,
      SettingType<T> type,
      T defaultValue,
      String clause,
      List<String> readings,
      String unit,
      String meaning) {
    this.key = key;
    this.type = type;
    this.defaultValue = defaultValue;
    this.clause = clause;
    this.readings = readings;
    this.unit = unit;
    this.meaning = meaning;
  }

  /**
   * Declares a setting.
   *
   * @param key dotted key, such as {@code callback.complaint.window}
   * @param type what values it takes
   * @param defaultValue the manual's value, in the reading we chose
   * @param clause the clause it comes from; {@code own} for a table of our own making
   * @param meaning what it means, in a few words
   */
  public static <T> Setting<T> of(
      String key, SettingType<T> type, T defaultValue, String clause, String meaning) {
    return new Setting<>(key, type, defaultValue, clause, List.of(), "", meaning);
  }

  /** Declares a number that the manual does not give. */
  public static <T> Setting<Optional<T>> notGiven(
      String key, SettingType<T> type, String clause, String meaning) {
    return of(key, SettingTypes.optional(type), Optional.empty(), clause, meaning);
  }

  /** The same setting, resting on readings of the manual. */
  public Setting<T> reading(String... ids) {
    return new Setting<>(key, type, defaultValue, clause, List.of(ids), unit, meaning);
  }

  /** The same setting, measured in a unit. */
  public Setting<T> in(String unitName) {
    return new Setting<>(key, type, defaultValue, clause, readings, unitName, meaning);
  }

  /** The dotted key. */
  public String key() {
    return key;
  }

  /** The area it belongs to, the first part of the key, such as {@code callback}. */
  public String area() {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }

  /** What values it takes. */
  public SettingType<T> type() {
    return type;
  }

  /** The manual's value, in the reading we chose. */
  public T defaultValue() {
    return defaultValue;
  }

  /** The clause it comes from; {@code own} for a table of our own making. */
  public String clause() {
    return clause;
  }

  /** The readings of the manual that the default rests on. */
  public List<String> readings() {
    return readings;
  }

  /**
   * The unit of a number, such as {@code days} or {@code fraction}; empty where the type says it.
   */
  public String unit() {
    return unit;
  }

  /** What it means, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** The key. */
  @Override
  public String toString() {
    return key;
  }
}
