package dev.guicheng.policy.table;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingField;
import dev.guicheng.policy.SettingType;
import dev.guicheng.policy.SettingValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table of a policy book. */
final class TableRows {
  private final Setting<?> setting;
  private final SettingType<?> type;
  private final Map<?, ?> present;
  private final Choices keys;
  private final Map<String, Choices> choices = new HashMap<>();
  private final CellPlaces places;

  /**
   * @param declaring the book whose codes cells may name
   * @param onto the book whose rows the table replaces
   */
  TableRows(Setting<?> setting, PolicyBook declaring, PolicyBook onto, CellPlaces places) {
    this.setting = setting;
    this.type = setting.type().element().orElseThrow();
    this.present = (Map<?, ?>) onto.plain(setting);
    this.places = places;
    this.keys = Choices.ofRows(setting, declaring);
    choices.put(PolicyTable.VALUE, Choices.ofCells(setting, declaring));
    type.fields().forEach(field -> choices.put(field.name(), Choices.of(field.type(), declaring)));
  }

  /**
   * The rows that differ from the present ones, and nulls for those that are gone.
   *
   * @return empty if anything was refused
   */
  Optional<Map<String, @Nullable Object>> read(FilledTable table, Problems problems) {
    int before = problems.found().size();
    RowReader rows = new RowReader(table, problems);
    if (!rows.hasColumns(columns())) {
      return Optional.empty();
    }
    Map<String, Object> given = new LinkedHashMap<>();
    Map<String, String> seen = new HashMap<>();
    while (rows.next()) {
      String key = keys.codeOf(CellText.unquoted(CellText.trimmed(rows.text(PolicyTable.KEY))));
      if (key.isBlank()) {
        problems.add(rows.place(PolicyTable.KEY), Reason.MISSING, "the row has no name");
      } else if (rows.isFirst(seen, key)) {
        places.put(setting.key(), key, rows.place(PolicyTable.KEY));
        row(rows, problems).ifPresent(row -> given.put(key, row));
      }
    }
    return problems.found().size() == before ? Optional.of(changes(given)) : Optional.empty();
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>();
    columns.add(PolicyTable.KEY);
    if (type.fields().isEmpty()) {
      columns.add(PolicyTable.VALUE);
    }
    type.fields().forEach(field -> columns.add(field.name()));
    return columns;
  }

  private Optional<Object> row(RowReader rows, Problems problems) {
    if (type.fields().isEmpty()) {
      return rows.read(PolicyTable.VALUE, type, choicesOf(PolicyTable.VALUE))
          .flatMap(cell -> Optional.ofNullable(cell.plain()));
    }
    int before = problems.found().size();
    Map<String, Object> row = new LinkedHashMap<>();
    for (SettingField<?> field : type.fields()) {
      boolean blank = CellText.trimmed(rows.text(field.name())).isEmpty();
      if (!blank || field.isNeeded()) {
        rows.read(field.name(), field.type(), choicesOf(field.name()))
            .ifPresent(cell -> putGiven(row, field.name(), cell.plain()));
      }
    }
    return problems.found().size() == before && accepted(rows, row, problems)
        ? Optional.of(row)
        : Optional.empty();
  }

  private Choices choicesOf(String column) {
    return choices.getOrDefault(column, Choices.none());
  }

  private static void putGiven(Map<String, Object> row, String field, @Nullable Object plain) {
    if (plain != null) {
      row.put(field, plain);
    }
  }

  /** Whether the fields go together. */
  private boolean accepted(RowReader rows, Map<String, Object> row, Problems problems) {
    try {
      type.read(row);
      return true;
    } catch (SettingValueException refused) {
      problems.add(
          rows.place(PolicyTable.KEY),
          refused.reason(),
          "%s",
          String.valueOf(refused.getMessage()));
      return false;
    }
  }

  private Map<String, @Nullable Object> changes(Map<String, Object> given) {
    Map<String, @Nullable Object> changes = new LinkedHashMap<>();
    for (Object key : present.keySet()) {
      if (!given.containsKey(key.toString())) {
        changes.put(key.toString(), null);
      }
    }
    given.forEach(
        (key, row) -> {
          Object old = present.get(key);
          if (old == null || !isSame(type, row, old)) {
            changes.put(key, row);
          }
        });
    return changes;
  }

  private static <T> boolean isSame(SettingType<T> type, Object one, Object other) {
    return type.isSame(type.read(one), type.read(other));
  }
}
