package dev.guicheng.cli.impact;

import dev.guicheng.PolicyEngine;
import dev.guicheng.cli.AsideFile;
import dev.guicheng.cli.Console;
import dev.guicheng.cli.EngineOptions.Calendar;
import dev.guicheng.cli.ExitCode;
import dev.guicheng.cli.Progress;
import dev.guicheng.cli.QuestionInput;
import dev.guicheng.cli.policy.PolicySource;
import dev.guicheng.jackson.impact.Impact;
import dev.guicheng.jackson.impact.ImpactSummary;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyDifference;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.rules.Guicheng;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replays recorded questions under two policy books, and reports what changes. */
@Command(name = "impact")
public final class ImpactCommand implements Callable<Integer> {
  /** How the report is printed. */
  enum Format {
    /** In words. */
    TEXT,
    /** As a JSON document. */
    JSON
  }

  private final Console console;

  @Option(names = "--before", paramLabel = "POLICY", required = true)
  private String before = "";

  @Option(names = "--after", paramLabel = "POLICY", required = true)
  private String after = "";

  @Parameters(arity = "0..1", paramLabel = "QUESTIONS", descriptionKey = "decide.file")
  private @Nullable Path questions;

  @Option(names = "--records", paramLabel = "TABLE")
  private @Nullable Path records;

  @Option(names = "--mapping", paramLabel = "FILE")
  private @Nullable Path mapping;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      descriptionKey = "impact.format")
  private Format format = Format.TEXT;

  @Option(names = "--html", paramLabel = "FILE", descriptionKey = "impact.html")
  private @Nullable Path html;

  @Option(names = "--examples", paramLabel = "N", defaultValue = "3")
  private int examples = 3;

  @Option(names = "--budget", paramLabel = "N")
  private @Nullable Long budget;

  @Option(names = "--threads", paramLabel = "N", defaultValue = "1")
  private int threads = 1;

  @Option(names = "--calendar", paramLabel = "CALENDAR", defaultValue = "WEEKDAYS")
  private Calendar calendar = Calendar.WEEKDAYS;

  /** A command that prints to a console. */
  public ImpactCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> wrong = wrongUsage();
    if (wrong.isPresent()) {
      console.error(wrong.get());
      return ExitCode.USAGE;
    }
    PolicyTimeline old = PolicySource.read(before);
    PolicyTimeline now = PolicySource.read(after);
    ImpactSummary summary = replay(old, now);
    PolicyBook oldBook = old.inForceOn(Optional.empty());
    PolicyBook newBook = now.inForceOn(Optional.empty());
    ImpactReport report =
        new ImpactReport(
            oldBook.id(), newBook.id(), PolicyDifference.between(oldBook, newBook), summary);
    if (html != null) {
      try (AsideFile file = new AsideFile(html)) {
        ImpactPage.write(report, console.texts(), file.writer());
        file.commit();
      }
    }
    if (format == Format.JSON) {
      console.out().println(report.json(console.texts().locale()).toPrettyString());
    } else {
      new ImpactText(report, console).print();
    }
    return isWithinBudget(summary) ? ExitCode.OK : ExitCode.NEGATIVE;
  }

  private Optional<String> wrongUsage() {
    if ((records == null) != (mapping == null) || (records != null && questions != null)) {
      return Optional.of(console.texts().text("error.records"));
    }
    if (examples < 0 || threads < 1 || (budget != null && budget < 0)) {
      return Optional.of(console.texts().text("impact.error.numbers"));
    }
    return Stream.of(questions, records, mapping, Path.of(before), Path.of(after))
        .filter(Objects::nonNull)
        .filter(file -> html != null && isSame(file, html))
        .findFirst()
        .map(file -> console.texts().text("error.same-file", file));
  }

  private static boolean isSame(Path one, Path other) {
    return Files.exists(one)
        && one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private ImpactSummary replay(PolicyTimeline old, PolicyTimeline now) throws IOException {
    PolicyEngine engine = Guicheng.builder().policies(old).calendar(calendar.days()).build();
    PolicyEngine other = engine.withPolicies(now);
    Replay replay = new Replay(() -> Impact.between(engine, other).withExamples(examples), threads);
    try (QuestionInput input =
        records != null && mapping != null
            ? QuestionInput.ofTable(records, mapping)
            : QuestionInput.of(
                console, Optional.ofNullable(questions), QuestionInput.Format.AUTO)) {
      return replay.replay(Progress.watch(input, input.name()));
    }
  }

  private boolean isWithinBudget(ImpactSummary summary) {
    if (budget == null || summary.totals().affected() <= budget) {
      return true;
    }
    console.note("impact.over-budget", summary.totals().affected(), budget);
    return false;
  }
}
