package dev.guicheng.cli.handbook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.guicheng.cli.Texts;
import dev.guicheng.cli.handbook.Entries.CellEntry;
import dev.guicheng.cli.handbook.Entries.RowEntry;
import dev.guicheng.cli.handbook.Entries.TableEntry;
import dev.guicheng.manual.Manual;
import dev.guicheng.manual.SettingText;
import dev.guicheng.policy.Label;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyEntry;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a book, for the page. */
final class SettingTables {
  /** Tables of single values that are longer than this are told by value. */
  private static final int LONG = 25;

  private final SettingText settingText;
  private final Texts texts;
  private final Map<String, String> declared;

  /** The tables of a book, told in a language. */
  SettingTables(PolicyBook book, SettingText settingText, Texts texts) {
    this.settingText = settingText;
    this.texts = texts;
    this.declared = declared(book, texts);
  }

  /** What the site calls the codes it declares. */
  private static Map<String, String> declared(PolicyBook book, Texts texts) {
    Map<String, String> names = new HashMap<>();
    for (Setting<?> setting : Vocabulary.SETTINGS) {
      if (book.get(setting) instanceof Map<?, ?> labels) {
        labels.forEach(
            (code, label) -> {
              if (label instanceof Label name) {
                names.put(String.valueOf(code), texts.chinese() ? name.zh() : name.en());
              }
            });
      }
    }
    return names;
  }

  /** What several rows of a table have in common. */
  private record Group(Object value, boolean site, boolean removed) {
    static Group of(PolicyEntry row) {
      return new Group(plain(row), row.isMoved(), row.value().isEmpty());
    }
  }

  /** A row's value, or what it was before the site removed it. */
  private static Object plain(PolicyEntry row) {
    return row.value().or(row::manualValue).orElse("");
  }

  TableEntry table(List<PolicyEntry> rows) {
    boolean ofFields = rows.stream().anyMatch(row -> plain(row) instanceof Map);
    if (ofFields) {
      return ofFields(rows);
    }
    return rows.size() > LONG ? byValue(rows) : ofSingleValues(rows);
  }

  private TableEntry ofFields(List<PolicyEntry> rows) {
    Set<String> fields = new LinkedHashSet<>();
    rows.forEach(row -> fields(row).keySet().forEach(field -> fields.add(String.valueOf(field))));
    List<String> columns = new ArrayList<>(List.of(texts.text("handbook.row")));
    fields.forEach(field -> columns.add(settingText.field(field)));
    return new TableEntry(
        columns,
        rows.stream()
            .map(row -> row(row, fields.stream().map(field -> cell(row, field)).toList()))
            .toList());
  }

  private static Map<?, ?> fields(PolicyEntry row) {
    return plain(row) instanceof Map<?, ?> fields ? fields : Map.of();
  }

  private CellEntry cell(PolicyEntry row, String field) {
    Object value = fields(row).get(field);
    return cell(value == null ? "" : settingText.cell(row.setting(), value));
  }

  private static CellEntry cell(String text) {
    return new CellEntry(text, Manual.findClause(text).isPresent());
  }

  private TableEntry ofSingleValues(List<PolicyEntry> rows) {
    return new TableEntry(
        List.of(texts.text("handbook.row"), texts.text("handbook.value")),
        rows.stream()
            .map(row -> row(row, List.of(cell(settingText.cell(row.setting(), plain(row))))))
            .toList());
  }

  private RowEntry row(PolicyEntry row, List<CellEntry> cells) {
    String code = row.row().orElse("");
    return new RowEntry(code, named(code, name(row)), cells, row.isMoved(), row.value().isEmpty());
  }

  /** The site's rows stand apart from the manual's, so that they can be marked. */
  private TableEntry byValue(List<PolicyEntry> rows) {
    List<RowEntry> entries = new ArrayList<>();
    rows.stream()
        .collect(groupingBy(Group::of, LinkedHashMap::new, toList()))
        .forEach((group, members) -> entries.add(row(group, members)));
    return new TableEntry(
        List.of(texts.text("handbook.value"), texts.text("handbook.rows")), entries);
  }

  private RowEntry row(Group group, List<PolicyEntry> members) {
    String code = group.value().toString();
    String name = settingText.cell(members.get(0).setting(), group.value());
    String names = members.stream().map(this::name).collect(joining(separator()));
    return new RowEntry(
        code, named(code, name), List.of(cell(names)), group.site(), group.removed());
  }

  private static Optional<String> named(String code, String name) {
    return name.equals(code) ? Optional.empty() : Optional.of(name);
  }

  private String separator() {
    return texts.chinese() ? "、" : ", ";
  }

  /** The name of a row. */
  String name(PolicyEntry row) {
    String code = row.row().orElse("");
    String name = declared.get(code);
    return name == null ? settingText.row(row.setting(), code) : name;
  }

  /** The value of a row in one line; empty if there is none. */
  String line(PolicyEntry row, Optional<Object> value) {
    return value
        .map(
            plain ->
                plain instanceof Map<?, ?> fields
                    ? fields.entrySet().stream()
                        .map(field -> pair(row, field))
                        .collect(joining(separator()))
                    : settingText.cell(row.setting(), plain))
        .orElse("");
  }

  private String pair(PolicyEntry row, Map.Entry<?, ?> field) {
    return texts.text(
        "handbook.pair",
        settingText.field(String.valueOf(field.getKey())),
        settingText.cell(row.setting(), field.getValue()));
  }
}
