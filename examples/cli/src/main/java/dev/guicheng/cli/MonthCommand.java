package dev.guicheng.cli;

import dev.guicheng.PolicyEngine;
import dev.guicheng.jackson.QuestionReader;
import dev.guicheng.policy.PolicyBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides everything that one property has on file for a month, and sums it up. */
@Command(name = "month")
final class MonthCommand implements Callable<Integer> {
  private static final List<String> TABLES = List.of(".csv", ".csv.gz", ".xlsx");
  private static final String MAPPING = ".mapping.yaml";
  private static final String REJECTS = "rejects.csv";

  private final Console console;

  @Parameters(paramLabel = "FOLDER", descriptionKey = "month.folder")
  private Path folder = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      defaultValue = "decisions",
      descriptionKey = "month.output")
  private Path output = Path.of("decisions");

  @Mixin private EngineOptions engineOptions;

  MonthCommand(Console console) {
    this.console = console;
    this.engineOptions = new EngineOptions();
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    List<Path> mappings = files(folder, MAPPING);
    List<Path> questionFiles = files(folder.resolve("questions"), ".yaml");
    if (mappings.isEmpty() && questionFiles.isEmpty()) {
      throw new BadInputException(
          folder
              + ": nothing to decide, there is no NAME"
              + MAPPING
              + " and no questions/NAME.yaml");
    }
    checkTables();
    PolicyBook book = engineOptions.bookOr(folder.resolve("policy.yaml"));
    PolicyEngine engine = engineOptions.engine(book);
    MonthSummary summary = new MonthSummary(console.texts(), book);
    try (AsideFile decisions = new AsideFile(output.resolve("decisions.jsonl"));
        AsideFile rejected = new AsideFile(output.resolve(REJECTS))) {
      Rejects rejects = new Rejects(rejected.writer());
      Decider decider =
          new Decider(
              engine,
              decided -> {
                decisions.println(decided.json(true));
                summary.add(decided);
              },
              rejects::add);
      for (Path mapping : mappings) {
        Path table = tableOf(mapping);
        try (Records rows = new Records(table, MappingFile.read(mapping))) {
          decider.decideAll(rows);
        }
      }
      for (Path questions : questionFiles) {
        String source = Objects.toString(questions.getFileName());
        try (InputStream text = Inputs.open(questions);
            QuestionReader reader = QuestionReader.yaml(text, source)) {
          decider.decideAll(Row.of(source, reader));
        }
      }
      decisions.commit();
      rejected.commit();
      summary.print(console.out(), decider, output);
      return decider.rejected() == 0 ? ExitCode.OK : ExitCode.BAD_INPUT;
    }
  }

  /** A table that nothing maps would be missing from the month without a word. */
  private void checkTables() throws IOException {
    List<String> unmapped = new ArrayList<>();
    for (String ending : TABLES) {
      for (Path table : files(folder, ending)) {
        Path mapping = sibling(table, ending, MAPPING);
        if (!table.endsWith(REJECTS) && !Files.exists(mapping)) {
          unmapped.add(table + ": there is no " + mapping);
        }
      }
    }
    if (!unmapped.isEmpty()) {
      throw new BadInputException(String.join(System.lineSeparator(), unmapped));
    }
  }

  /** The one table that a mapping is for. */
  private static Path tableOf(Path mapping) {
    List<Path> tables = TABLES.stream().map(ending -> sibling(mapping, MAPPING, ending)).toList();
    List<Path> there = tables.stream().filter(Files::exists).toList();
    if (there.size() != 1) {
      throw new BadInputException(
          there.isEmpty()
              ? mapping + ": there is none of its tables " + tables
              : mapping + ": which of its tables is meant? There are " + there);
    }
    return there.get(0);
  }

  private static Path sibling(Path file, String ending, String other) {
    String name = file.toString();
    return Path.of(name.substring(0, name.length() - ending.length()) + other);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
