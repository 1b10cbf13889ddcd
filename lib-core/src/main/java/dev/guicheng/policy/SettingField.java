package dev.guicheng.policy;

import static java.util.Objects.requireNonNull;

/**
 * A named field of a table's rows, such as {@code period} of a site's duty.
 *
 * @param name the name in policy files
 * @param type what values it takes
 * @param isNeeded whether every row has it
 * @param <T> the value's type
 */
public record SettingField<T>(String name, SettingType<T> type, boolean isNeeded) {
  /** Refuses nulls. */
  public SettingField {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
  }

  /** A field that every row has. */
  public static <T> SettingField<T> needed(String name, SettingType<T> type) {
    return new SettingField<>(name, type, true);
  }

  /** A field that a row may leave out. */
  public static <T> SettingField<T> optional(String name, SettingType<T> type) {
    return new SettingField<>(name, type, false);
  }
}
