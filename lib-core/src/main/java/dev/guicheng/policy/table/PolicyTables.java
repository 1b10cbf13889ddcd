package dev.guicheng.policy.table;

import dev.guicheng.InvalidInputException;
import dev.guicheng.manual.Words;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingField;
import dev.guicheng.policy.SettingType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Policy books as tables that people edit, and back.
 *
 * <p>Every setting that is a table becomes one, with a row for each of its rows; all others are
 * rows of one table of values. Whatever is written and read back unchanged gives an equal book.
 */
public final class PolicyTables {
  private PolicyTables() {}

  /**
   * The tables of some settings.
   *
   * @param locale the language of headings and names
   * @return first the values that are no tables, if there are any among the settings
   */
  public static List<PolicyTable> of(
      PolicyBook book, Collection<Setting<?>> settings, Locale locale) {
    List<PolicyTable> tables = new ArrayList<>();
    List<Setting<?>> values =
        settings.stream().filter(setting -> !setting.type().isTable()).toList();
    if (!values.isEmpty()) {
      tables.add(new ValuesWriter(book, locale).table(values));
    }
    settings.stream()
        .filter(setting -> setting.type().isTable())
        .forEach(setting -> tables.add(table(book, setting, locale)));
    return tables;
  }

  /**
   * A book with what was filled in. Of a table that is given its rows are all there are: one that
   * is not there any more is removed. Values and tables that are not given stay as they are.
   *
   * @throws InvalidInputException naming everything that is wrong; paths are the places of cells
   */
  public static PolicyBook read(PolicyBook onto, Collection<FilledTable> tables) {
    TablesReader reader = new TablesReader(onto);
    // what is declared may be named in the other tables
    tables.stream().filter(PolicyTables::declares).forEach(reader::read);
    tables.stream().filter(table -> !declares(table)).forEach(reader::read);
    return reader.book();
  }

  private static boolean declares(FilledTable table) {
    return table.key().startsWith("vocabulary.");
  }

  /** What a setting is called, without its key. */
  static String title(Setting<?> setting, Locale locale) {
    String title = Words.in(locale).setting(setting.key());
    return title.equals(setting.key()) ? setting.meaning() : title;
  }

  static String heading(String column, Locale locale) {
    return Words.in(locale).sentence("column." + column);
  }

  private static PolicyTable table(PolicyBook book, Setting<?> setting, Locale locale) {
    SettingType<?> type = setting.type().element().orElseThrow();
    Choices keys = Choices.ofRows(setting, book, locale);
    List<TableColumn> columns = new ArrayList<>();
    columns.add(new TableColumn(PolicyTable.KEY, heading("row", locale), keys.codes()));
    columns.add(TableColumn.informing(heading("name", locale)));
    if (type.fields().isEmpty()) {
      columns.add(
          new TableColumn(
              PolicyTable.VALUE,
              heading("value", locale),
              single(type, Choices.ofCells(setting, book, locale))));
    }
    for (SettingField<?> field : type.fields()) {
      columns.add(
          new TableColumn(
              field.name(),
              heading("field." + field.name(), locale),
              single(field.type(), Choices.of(field.type(), book, locale))));
    }
    List<List<TableCell>> rows = new ArrayList<>();
    ((Map<?, ?>) book.plain(setting))
        .forEach((key, plain) -> rows.add(row(key.toString(), plain, type, columns, keys)));
    return new PolicyTable(setting.key(), title(setting, locale), columns, rows);
  }

  private static List<TableCell> row(
      String key, Object plain, SettingType<?> type, List<TableColumn> columns, Choices keys) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.text(CellText.of(key)));
    cells.add(TableCell.text(keys.nameOf(key)));
    if (type.fields().isEmpty()) {
      cells.add(cell(plain, type, columns.get(2).choices()));
    }
    for (SettingField<?> field : type.fields()) {
      cells.add(
          cell(
              ((Map<?, ?>) plain).get(field.name()),
              field.type(),
              columns.get(cells.size()).choices()));
    }
    return cells;
  }

  static TableCell cell(
      @Nullable Object plain, SettingType<?> type, List<TableColumn.Choice> choices) {
    boolean isNumber = type.name().equals("Int") || type.name().equals("Decimal");
    return new TableCell(CellText.of(plain, type), isNumber, choices);
  }

  /** What one cell chooses from: nothing if it holds a list, whose items are several. */
  static List<TableColumn.Choice> single(SettingType<?> type, Choices choices) {
    return type.element().isPresent() ? List.of() : choices.codes();
  }
}
