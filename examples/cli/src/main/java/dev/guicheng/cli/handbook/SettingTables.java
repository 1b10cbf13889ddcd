package dev.guicheng.cli.handbook;

import static java.util.Collections.nCopies;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.guicheng.cli.Texts;
import dev.guicheng.cli.handbook.Entries.RowEntry;
import dev.guicheng.cli.handbook.Entries.TableEntry;
import dev.guicheng.manual.SettingText;
import dev.guicheng.policy.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of a book, for the page: long tables of single values are told by value. */
final class SettingTables {
  private static final int LONG = 20;
  private static final String MISSING = "";

  private final SettingText settingText;
  private final Texts texts;

  SettingTables(SettingText settingText, Texts texts) {
    this.settingText = settingText;
    this.texts = texts;
  }

  TableEntry table(Setting<?> setting, Map<?, ?> rows, Map<?, ?> manual) {
    boolean ofFields = rows.values().stream().anyMatch(Map.class::isInstance);
    if (ofFields) {
      return ofFields(setting, rows, manual);
    }
    return rows.size() > LONG && !setting.clause().startsWith("FRE")
        ? byValue(setting, rows, manual)
        : ofSingleValues(setting, rows, manual);
  }

  private TableEntry ofFields(Setting<?> setting, Map<?, ?> rows, Map<?, ?> manual) {
    Set<String> fields = new LinkedHashSet<>();
    for (Object row : rows.values()) {
      ((Map<?, ?>) row).keySet().forEach(field -> fields.add(String.valueOf(field)));
    }
    List<String> columns = new ArrayList<>(List.of(texts.text("handbook.row")));
    fields.forEach(field -> columns.add(settingText.field(field)));
    List<RowEntry> entries = new ArrayList<>();
    rows.forEach(
        (key, row) ->
            entries.add(
                row(
                    key,
                    settingText.row(setting, String.valueOf(key)),
                    fields.stream().map(field -> cell(setting, ((Map<?, ?>) row).get(field))).toList(),
                    !row.equals(manual.get(key)),
                    false)));
    addRemoved(setting, rows, manual, fields.size(), entries);
    return new TableEntry(columns, entries);
  }

  private TableEntry ofSingleValues(Setting<?> setting, Map<?, ?> rows, Map<?, ?> manual) {
    List<RowEntry> entries = new ArrayList<>();
    rows.forEach(
        (key, value) ->
            entries.add(row(key, settingText.row(setting, String.valueOf(key)), List.of(cell(setting, value)), !value.equals(manual.get(key)), false)));
    addRemoved(setting, rows, manual, 1, entries);
    return new TableEntry(
        List.of(texts.text("handbook.row"), texts.text("handbook.value")), entries);
  }

  /** The site's rows stand apart from the manual's, so that they can be marked. */
  private TableEntry byValue(Setting<?> setting, Map<?, ?> rows, Map<?, ?> manual) {
    List<RowEntry> entries = new ArrayList<>();
    for (boolean site : new boolean[] {false, true}) {
      rows.keySet().stream()
          .filter(key -> site != rows.get(key).equals(manual.get(key)))
          .collect(groupingBy(rows::get, LinkedHashMap::new, toList()))
          .forEach((value, keys) -> entries.add(row(value, cell(setting, value), List.of(names(setting, keys)), site, false)));
    }
    addRemoved(setting, rows, manual, 1, entries);
    return new TableEntry(
        List.of(texts.text("handbook.value"), texts.text("handbook.rows")), entries);
  }

  private String names(Setting<?> setting, List<?> keys) {
    return keys.stream()
        .map(key -> settingText.row(setting, String.valueOf(key)))
        .collect(joining(texts.chinese() ? "、" : ", "));
  }

  private void addRemoved(
      Setting<?> setting, Map<?, ?> rows, Map<?, ?> manual, int cells, List<RowEntry> entries) {
    manual.keySet().stream()
        .filter(key -> !rows.containsKey(key))
        .forEach(
            key -> entries.add(row(key, settingText.row(setting, String.valueOf(key)), nCopies(cells, MISSING), true, true)));
  }

  private static RowEntry row(
      Object key, String name, List<String> cells, boolean site, boolean removed) {
    String code = key.toString();
    return new RowEntry(
        code, name.equals(code) ? Optional.empty() : Optional.of(name), cells, site, removed);
  }

  private String cell(Setting<?> setting, @Nullable Object value) {
    return value == null ? MISSING : settingText.cell(setting, value);
  }

  /** The rows that only one of two tables has so, in words. */
  String difference(Setting<?> setting, Map<?, ?> rows, Map<?, ?> others) {
    return rows.entrySet().stream()
        .filter(row -> !row.getValue().equals(others.get(row.getKey())))
        .map(
            row ->
                texts.text(
                    "handbook.pair",
                    settingText.row(setting, String.valueOf(row.getKey())),
                    whole(setting, row.getValue())))
        .collect(joining("; "));
  }

  private String whole(Setting<?> setting, Object row) {
    return row instanceof Map<?, ?> fields
        ? fields.entrySet().stream()
            .map(
                field ->
                    texts.text(
                        "handbook.pair",
                        settingText.field(String.valueOf(field.getKey())),
                        cell(setting, field.getValue())))
            .collect(joining(texts.chinese() ? "、" : ", "))
        : cell(setting, row);
  }
}
