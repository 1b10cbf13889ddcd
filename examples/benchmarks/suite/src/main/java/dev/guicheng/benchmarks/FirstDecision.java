package dev.guicheng.benchmarks;

import dev.guicheng.Decision;
import dev.guicheng.rules.Guicheng;
import java.time.LocalDate;
import java.util.Locale;

/** Starts an engine, decides once and ends: what a process pays before its first answer. */
public final class FirstDecision {
  private FirstDecision() {}

  /** Prints the answer's first line. */
  public static void main(String[] arguments) {
    Decision<?> decision =
        Guicheng.engine()
            .decide(GuichengWorks.finished("COMPLAINT", "GENERAL", LocalDate.of(2026, 3, 2)));
    System.out.println(decision.explain(Locale.ENGLISH).lines().findFirst().orElse(""));
  }
}
