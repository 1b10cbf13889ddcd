package dev.guicheng.policy;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a layer does to one setting, or to one row of a table, and where that is from. The days of
 * its {@link Origin} say when it holds.
 */
public final class SettingChange {
  private final String key;
  private final Optional<String> row;
  private final @Nullable Object value;
  private final boolean inherited;
  private final Origin origin;

  private SettingChange(
      String key, Optional<String> row, @Nullable Object value, boolean inherited, Origin origin) {
    this.key = requireNonNull(key, "key");
    this.row = row;
    this.value = value;
    this.inherited = inherited;
    this.origin = requireNonNull(origin, "origin");
  }

  /**
   * Sets a value.
   *
   * @param key dotted key
   * @param value as for {@link PolicyBook#with}
   */
  public static SettingChange of(String key, @Nullable Object value, Origin origin) {
    return new SettingChange(key, Optional.empty(), value, false, origin);
  }

  /**
   * Sets a row of a table.
   *
   * @param value null removes the row
   */
  public static SettingChange ofRow(String key, String row, @Nullable Object value, Origin origin) {
    return new SettingChange(key, Optional.of(row), value, false, origin);
  }

  /** Says that the layers below hold on the days of the origin: a hole that is meant. */
  public static SettingChange inherit(String key, Optional<String> row, Origin origin) {
    return new SettingChange(key, row, null, true, origin);
  }

  /** The dotted key. */
  public String key() {
    return key;
  }

  /** The row of a table; empty for a whole value. */
  public Optional<String> row() {
    return row;
  }

  /** Where it is from, and when it holds. */
  public Origin origin() {
    return origin;
  }

  /** Whether it changes nothing, but says that the layers below hold. */
  public boolean isInherited() {
    return inherited;
  }

  /** The value to lay over the present one. */
  @Nullable Object overlay() {
    if (row.isEmpty()) {
      return value;
    }
    Map<String, @Nullable Object> one = new HashMap<>();
    one.put(row.get(), value);
    return one;
  }

  /** What is changed. */
  @Override
  public String toString() {
    return key + row.map(name -> "[" + name + "]").orElse("");
  }
}
