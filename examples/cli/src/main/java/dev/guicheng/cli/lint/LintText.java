package dev.guicheng.cli.lint;

import static java.util.stream.Collectors.joining;

import dev.guicheng.Problem;
import dev.guicheng.cli.Console;
import dev.guicheng.manual.Words;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.lint.LintFinding;
import dev.guicheng.policy.lint.LintPlace;
import dev.guicheng.policy.lint.LintSeverity;
import java.nio.file.Path;

/** Findings in words: what is wrong, where, and what to do. */
final class LintText implements LintOutput {
  private final Console console;
  private final Words words;

  LintText(Console console) {
    this.console = console;
    this.words = Words.in(console.texts().locale());
  }

  @Override
  public void refused(Path file, Problem problem) {
    console.out().printf("%s: %s: %s%n", file, severity(LintSeverity.ERROR), problem);
  }

  @Override
  public void found(Path file, PolicyBook book, LintFinding finding) {
    console
        .out()
        .printf(
            "%s: %s: %s (%s)%n",
            file,
            severity(finding.severity()),
            finding.message(console.texts().locale()),
            finding.rule().id());
    console
        .out()
        .printf(
            "  %s%n",
            finding.places().stream().map(place -> shown(place, book)).collect(joining(", ")));
    console.out().printf("  → %s%n", finding.advice(console.texts().locale()));
  }

  private static String shown(LintPlace place, PolicyBook book) {
    return place + place.position(book).map(position -> " (" + position + ")").orElse("");
  }

  private String severity(LintSeverity severity) {
    return words.constant("LintSeverity", severity.name());
  }
}
