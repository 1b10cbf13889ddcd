package dev.guicheng.cli;

import dev.guicheng.PolicyEngine;
import dev.guicheng.jackson.PolicyFiles;
import dev.guicheng.jackson.QuestionReader;
import dev.guicheng.policy.PolicyBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
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
  private static final String MAPPING = ".mapping.yaml";

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
    Path policy = folder.resolve("policy.yaml");
    PolicyBook book = Files.exists(policy) ? PolicyFiles.read(policy) : engineOptions.book();
    PolicyEngine engine = engineOptions.engine(book);
    MonthSummary summary = new MonthSummary(console.texts(), book);
    try (AsideFile decisions = new AsideFile(output.resolve("decisions.jsonl"));
        AsideFile rejected = new AsideFile(output.resolve("rejects.csv"))) {
      Rejects rejects = new Rejects(rejected.writer());
      Decider decider =
          new Decider(
              engine,
              decided -> {
                decisions.println(decided.json(true));
                summary.add(decided);
              },
              rejects::add);
      for (Path mapping : files(folder, MAPPING)) {
        Path table =
            mapping.resolveSibling(mapping.getFileName().toString().replace(MAPPING, ".csv"));
        try (Records rows = new Records(table, MappingFile.read(mapping))) {
          decider.decideAll(rows);
        }
      }
      for (Path questions : files(folder.resolve("questions"), ".yaml")) {
        String source = Objects.toString(questions.getFileName());
        try (InputStream text = Inputs.open(questions);
            QuestionReader reader = QuestionReader.yaml(text, source)) {
          decider.decideAll(reader.stream().map(parsed -> Row.of(source, parsed)).iterator());
        }
      }
      decisions.commit();
      rejected.commit();
      summary.print(console.out(), decider, output);
      return decider.rejected() == 0 ? ExitCode.OK : ExitCode.BAD_INPUT;
    }
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
