package dev.guicheng.policy.table;

import static dev.guicheng.policy.table.PolicyTables.heading;

import dev.guicheng.manual.Words;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the table of all settings that are no tables themselves, one a row. */
final class ValuesWriter {
  private static final String OPEN = "—";

  private final PolicyBook book;
  private final Locale locale;

  ValuesWriter(PolicyBook book, Locale locale) {
    this.book = book;
    this.locale = locale;
  }

  PolicyTable table(List<Setting<?>> settings) {
    List<TableColumn> columns =
        List.of(
            new TableColumn(PolicyTable.KEY, heading("setting", locale), List.of()),
            TableColumn.informing(heading("name", locale)),
            new TableColumn(PolicyTable.VALUE, heading("value", locale), List.of()),
            TableColumn.informing(heading("manual", locale)),
            TableColumn.informing(heading("unit", locale)),
            TableColumn.informing(heading("choices", locale)),
            TableColumn.informing(heading("field.clause", locale)),
            TableColumn.informing(heading("readings", locale)));
    return new PolicyTable(
        PolicyTable.VALUES,
        heading("settings", locale),
        columns,
        settings.stream().map(this::row).toList());
  }

  private List<TableCell> row(Setting<?> setting) {
    SettingType<?> type = setting.type();
    Choices choices = Choices.of(type, book, locale);
    String manual = CellText.of(PolicyBook.manual().plain(setting), type);
    return List.of(
        TableCell.text(setting.key()),
        TableCell.text(PolicyTables.title(setting, locale)),
        PolicyTables.cell(book.plain(setting), type, PolicyTables.single(type, choices)),
        TableCell.text(manual.isEmpty() ? OPEN : manual),
        TableCell.text(unit(setting)),
        TableCell.text(choices(type, choices)),
        TableCell.text(setting.clause()),
        TableCell.text(String.join(" ", setting.readings())));
  }

  private String unit(Setting<?> setting) {
    String unit = setting.unit();
    if (unit.isEmpty() || unit.equals("fraction")) {
      return unit.isEmpty() ? "" : heading("fraction", locale);
    }
    return Words.in(locale).sentence("unit." + unit.replace(' ', '-') + ".many", "").strip();
  }

  private static String choices(SettingType<?> type, Choices choices) {
    return choices.codes().isEmpty()
        ? type.name()
        : choices.codes().stream()
            .map(choice -> choice.code() + " " + choice.name())
            .collect(Collectors.joining("; "));
  }
}
