package dev.guicheng.cli.policy;

import dev.guicheng.cli.Console;
import dev.guicheng.cli.ExitCode;
import dev.guicheng.cli.Table;
import dev.guicheng.jackson.PolicyFiles;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the values of a policy book and where each is from. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  /** How values are shown. */
  enum Format {
    /** Columns: key, value, the manual's value where it differs, origin. */
    TABLE,
    /** A policy file. */
    YAML,
    /** One JSON object a line. */
    JSON
  }

  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "policy.file")
  private String source = "";

  @Option(names = "--date", paramLabel = "DATE", descriptionKey = "policy.date")
  private @Nullable LocalDate date;

  @Option(names = "--changed", descriptionKey = "policy.changed")
  private boolean changed;

  @Option(names = "--area", paramLabel = "AREA", descriptionKey = "policy.area")
  private List<String> areas = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      descriptionKey = "policy.format")
  private Format format = Format.TABLE;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Areas.check(areas, console.texts());
    PolicyBook book = PolicySource.read(source, date);
    Predicate<PolicyEntry> chosen =
        entry -> Areas.include(areas, entry.setting()) && (!changed || entry.isOfSite());
    if (format == Format.YAML) {
      console.out().print(PolicyFiles.write(book, chosen));
      return ExitCode.OK;
    }
    List<PolicyEntry> entries = book.entries().stream().filter(chosen).toList();
    if (format == Format.JSON) {
      entries.forEach(entry -> console.out().println(EntryText.json(entry)));
    } else {
      Table table = new Table();
      entries.forEach(
          entry ->
              table.row(
                  entry.path(),
                  EntryText.value(entry),
                  entry.isMoved()
                      ? console.texts().text("policy.manual", EntryText.manualValue(entry))
                      : "",
                  EntryText.origin(entry, console.texts())));
      table.print(console.out());
    }
    console.note("policy.show.found", entries.size(), book.id());
    return ExitCode.OK;
  }
}
