package dev.guicheng.cli.tables;

import dev.guicheng.cli.AsideFile;
import dev.guicheng.cli.Console;
import dev.guicheng.cli.ExitCode;
import dev.guicheng.cli.policy.PolicySource;
import dev.guicheng.jackson.PolicyFiles;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.table.FilledTable;
import dev.guicheng.policy.table.PolicyTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a workbook or CSV files back into a policy file. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "tables.filled")
  private List<Path> filled = List.of();

  @Option(
      names = "--onto",
      paramLabel = "BOOK",
      defaultValue = "manual",
      descriptionKey = "tables.onto")
  private Path onto = Path.of("manual");

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "tables.policy")
  private Path output = Path.of("");

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "tables.name")
  private @Nullable String name;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    PolicyBook before = Books.read(onto);
    List<FilledTable> tables = TableFiles.read(filled);
    PolicyBook read = PolicyTables.read(before, tables);
    PolicyBook after = read.named(bookName(before));
    try (AsideFile file = new AsideFile(output)) {
      file.writer().write(PolicyFiles.write(after));
      file.commit();
    }
    console.note("tables.read", tables.size(), after.id(), output);
    return ExitCode.OK;
  }

  /** What is laid over the manual is no manual. */
  private String bookName(PolicyBook before) {
    if (name != null) {
      return name;
    }
    return before.id().equals(PolicyBook.manual().id())
        ? PolicySource.nameAfter(output)
        : before.id().name();
  }
}
