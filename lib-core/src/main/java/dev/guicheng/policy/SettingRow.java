package dev.guicheng.policy;

import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a table in a policy file, cell by cell. */
public final class SettingRow {
  private final Map<?, ?> cells;

  private SettingRow(Map<?, ?> cells) {
    this.cells = cells;
  }

  /**
   * The cells of a row.
   *
   * @param names the cells there may be
   * @throws SettingValueException if it is no row, or has a cell that is not among them
   */
  static SettingRow of(@Nullable Object plain, List<String> names) {
    if (!(plain instanceof Map<?, ?> cells)) {
      throw new SettingValueException(
          Reason.BAD_FORMAT, "\"" + plain + "\" is not a row with the cells " + names);
    }
    for (Object name : cells.keySet()) {
      if (!names.contains(name)) {
        throw new SettingValueException(
            Reason.BAD_FORMAT,
            "\""
                + name
                + "\" is none of the cells "
                + names
                + Suggestion.maybe(String.valueOf(name), names));
      }
    }
    return new SettingRow(cells);
  }

  /** The value of a cell that every row has. */
  public <T> T get(String name, SettingType<T> type) {
    return find(name, type)
        .orElseThrow(
            () -> new SettingValueException(Reason.BAD_FORMAT, "the cell " + name + " is absent"));
  }

  /** The value of a cell; empty where the row does not have it. */
  public <T> Optional<T> find(String name, SettingType<T> type) {
    Object cell = cells.get(name);
    if (cell == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(type.read(cell, null));
    } catch (SettingValueException refused) {
      throw new SettingValueException(refused.reason(), name + ": " + refused.getMessage());
    }
  }
}
