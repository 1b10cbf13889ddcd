package dev.guicheng.cli;

import dev.guicheng.PolicyEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides questions, or the rows of somebody else's table. */
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "decide.file")
  private @Nullable Path questions;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "AUTO")
  private QuestionInput.Format format = QuestionInput.Format.AUTO;

  @Option(names = "--records", paramLabel = "TABLE")
  private @Nullable Path records;

  @Option(names = "--mapping", paramLabel = "FILE")
  private @Nullable Path mapping;

  @Option(names = "--rejects", paramLabel = "FILE")
  private @Nullable Path rejects;

  @Option(names = "--output", paramLabel = "FILE")
  private @Nullable Path output;

  @Option(names = "--explain")
  private boolean explain;

  @Option(names = "--strict")
  private boolean strict;

  @Mixin private EngineOptions engineOptions;

  DecideCommand(Console console) {
    this.console = console;
    this.engineOptions = new EngineOptions();
  }

  @Override
  public Integer call() throws IOException {
    if ((records == null) != (mapping == null) || (records != null && questions != null)) {
      console.error(console.texts().text("error.records"));
      return ExitCode.USAGE;
    }
    Optional<Path> twice = usedTwice();
    if (twice.isPresent()) {
      console.error(console.texts().text("error.same-file", twice.get()));
      return ExitCode.USAGE;
    }
    PolicyEngine engine = engineOptions.engine();
    if (output == null) {
      Decider decider = decide(engine, new PipedLines(console.out())::println);
      return finish(decider);
    }
    try (AsideFile file = new AsideFile(output)) {
      Decider decider = decide(engine, file::println);
      file.commit();
      return finish(decider);
    }
  }

  /** An ordinary file that would be written over although it is read, or written twice. */
  private Optional<Path> usedTwice() {
    Set<Path> used = new HashSet<>();
    Stream.of(questions, records, mapping)
        .filter(Objects::nonNull)
        .forEach(file -> used.add(file.toAbsolutePath().normalize()));
    return Stream.of(output, rejects)
        .filter(Objects::nonNull)
        .filter(file -> Files.isRegularFile(file) || Files.notExists(file))
        .filter(file -> !used.add(file.toAbsolutePath().normalize()))
        .findFirst();
  }

  private int finish(Decider decider) {
    console.note(
        "decide.totals",
        decider.decided() + decider.rejected(),
        decider.decided(),
        decider.rejected());
    return strict && decider.rejected() > 0 ? ExitCode.BAD_INPUT : ExitCode.OK;
  }

  private Decider decide(PolicyEngine engine, Consumer<String> lines) throws IOException {
    Consumer<Decided> decisions =
        decided ->
            lines.accept(
                explain
                    ? decided.explanation(console.texts().locale())
                    : decided.json(records != null));
    if (rejects == null) {
      return decide(new Decider(engine, decisions, this::reject));
    }
    try (AsideFile file = new AsideFile(rejects)) {
      Decider decider = decide(new Decider(engine, decisions, new Rejects(file.writer())::add));
      file.commit();
      return decider;
    }
  }

  private void reject(Row row) {
    Texts texts = console.texts();
    String place =
        row.cells()
            .map(cells -> texts.text("decide.row", cells.number(), cells.line()))
            .orElseGet(() -> texts.text("decide.record", row.number()));
    row.problems().forEach(problem -> console.error(texts.text("decide.rejected", place, problem)));
  }

  private Decider decide(Decider decider) throws IOException {
    try (QuestionInput input =
        records != null && mapping != null
            ? QuestionInput.ofTable(records, mapping)
            : QuestionInput.of(console, Optional.ofNullable(questions), format)) {
      decider.decideAll(Progress.watch(input, input.name()));
    }
    return decider;
  }
}
