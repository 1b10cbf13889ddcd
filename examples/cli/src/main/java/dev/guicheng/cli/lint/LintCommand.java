package dev.guicheng.cli.lint;

import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.cli.AsideFile;
import dev.guicheng.cli.Console;
import dev.guicheng.cli.ExitCode;
import dev.guicheng.jackson.LintCases;
import dev.guicheng.jackson.PolicyFiles;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.lint.LintFinding;
import dev.guicheng.policy.lint.LintSeverity;
import dev.guicheng.policy.lint.PolicyLint;
import dev.guicheng.rules.Guicheng;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks policy files through for what can hardly be meant. */
@Command(name = "lint")
public final class LintCommand implements Callable<Integer> {
  /** How findings are printed. */
  enum Format {
    /** For people. */
    TEXT,
    /** One JSON object a line. */
    JSON
  }

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "lint.file")
  private List<Path> files = List.of();

  @Option(names = "--cases", paramLabel = "FOLDER", descriptionKey = "lint.cases")
  private @Nullable Path cases;

  @Option(names = "--strict", descriptionKey = "lint.strict")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      descriptionKey = "lint.format")
  private Format format = Format.TEXT;

  private final Map<LintSeverity, Integer> counts = new EnumMap<>(LintSeverity.class);

  /** The command. */
  public LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    LintOutput output = format == Format.JSON ? new LintJson(console.out()) : new LintText(console);
    for (Path file : files) {
      lint(file, output);
    }
    int errors = count(LintSeverity.ERROR);
    int warnings = count(LintSeverity.WARNING);
    console.note("lint.totals", errors, warnings, count(LintSeverity.HINT));
    return errors > 0 || (strict && warnings > 0) ? ExitCode.BAD_INPUT : ExitCode.OK;
  }

  private int count(LintSeverity severity) {
    return counts.getOrDefault(severity, 0);
  }

  private void lint(Path file, LintOutput output) throws IOException {
    PolicyBook book;
    try {
      book = PolicyFiles.read(file);
    } catch (InvalidInputException refused) {
      counts.merge(LintSeverity.ERROR, refused.problems().size(), Integer::sum);
      refused.problems().forEach(problem -> output.refused(file, problem));
      return;
    }
    List<LintFinding> findings = PolicyLint.check(book);
    for (LintFinding finding : findings) {
      counts.merge(finding.severity(), 1, Integer::sum);
      output.found(file, book, finding);
    }
    if (cases != null && !findings.isEmpty()) {
      writeCases(cases, file, book, findings);
    }
  }

  private void writeCases(Path folder, Path file, PolicyBook book, List<LintFinding> findings)
      throws IOException {
    PolicyEngine engine = Guicheng.engine();
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    for (int position = 0; position < findings.size(); position++) {
      LintFinding finding = findings.get(position);
      String number = "%s-%02d".formatted(name, position + 1);
      Path target = folder.resolve(number + "-" + finding.rule().id() + ".yaml");
      try (AsideFile out = new AsideFile(target)) {
        out.writer().write(LintCases.write(finding, number, book, engine));
        out.commit();
      }
    }
    console.note("lint.cases-written", findings.size(), folder);
  }
}
