package dev.guicheng.cli.tables;

import dev.guicheng.Suggestion;
import dev.guicheng.cli.BadInputException;
import dev.guicheng.cli.Console;
import dev.guicheng.cli.ExitCode;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.table.PolicyTable;
import dev.guicheng.policy.table.PolicyTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a policy book as a workbook or as CSV files. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  /** The languages of headings. */
  enum Headings {
    /** Chinese. */
    ZH,
    /** English. */
    EN
  }

  private final Console console;

  @Parameters(paramLabel = "BOOK", descriptionKey = "tables.book")
  private Path book = Path.of("");

  @Option(
      names = "--output",
      required = true,
      paramLabel = "PATH",
      descriptionKey = "tables.output")
  private Path output = Path.of("");

  @Option(names = "--table", paramLabel = "KEY", descriptionKey = "tables.table")
  private List<String> keys = List.of();

  @Option(
      names = "--headings",
      paramLabel = "zh|en",
      defaultValue = "ZH",
      descriptionKey = "tables.headings")
  private Headings headings = Headings.ZH;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    PolicyBook exported = Books.read(book);
    List<PolicyTable> tables =
        PolicyTables.of(
            exported, settings(), headings == Headings.ZH ? Locale.CHINESE : Locale.ENGLISH);
    if (TableFiles.isWorkbook(output)) {
      WorkbookWriter.write(
          output, exported.id(), tables, headings == Headings.ZH ? Guide.CHINESE : Guide.ENGLISH);
    } else {
      CsvTables.write(output, tables);
    }
    console.note("tables.written", tables.size(), exported.id(), output);
    return ExitCode.OK;
  }

  private List<Setting<?>> settings() {
    if (keys.isEmpty()) {
      return PolicyBook.settings();
    }
    Set<Setting<?>> chosen = new LinkedHashSet<>();
    List<String> known =
        new ArrayList<>(PolicyBook.settings().stream().<String>map(Setting::key).toList());
    known.add(PolicyTable.VALUES);
    for (String key : keys) {
      if (!known.contains(key)) {
        throw new BadInputException(
            console.texts().text("tables.unknown", key) + Suggestion.maybe(key, known));
      }
      PolicyBook.settings().stream()
          .filter(
              setting ->
                  key.equals(PolicyTable.VALUES)
                      ? !setting.type().isTable()
                      : setting.key().equals(key))
          .forEach(chosen::add);
    }
    return List.copyOf(chosen);
  }
}
