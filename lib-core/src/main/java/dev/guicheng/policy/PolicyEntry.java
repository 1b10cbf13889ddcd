package dev.guicheng.policy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One value of a policy book beside the manual's: of a setting, or of one row of a table. Values
 * are in the form of policy files.
 *
 * @param setting the setting
 * @param row the row of a table; empty if the setting is none
 * @param value the book's value; empty where none is given, and for a row that the book removed
 * @param manualValue the manual's value, in the reading we chose; empty likewise
 * @param origin where the book's value, or its removal, is from
 */
public record PolicyEntry(
    Setting<?> setting,
    Optional<String> row,
    Optional<Object> value,
    Optional<Object> manualValue,
    Origin origin) {
  /** Refuses nulls. */
  public PolicyEntry {
    requireNonNull(setting, "setting");
    requireNonNull(row, "row");
    requireNonNull(value, "value");
    requireNonNull(manualValue, "manualValue");
    requireNonNull(origin, "origin");
  }

  /** The setting's key, with the row of a table in brackets: {@code complaint.topics[ROBOTS]}. */
  public String path() {
    return setting.key() + row.map(name -> "[" + name + "]").orElse("");
  }

  /** Whether it differs from the manual's value. */
  public boolean isMoved() {
    return !Digest.same(value, manualValue);
  }
}
