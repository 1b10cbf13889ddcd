package dev.guicheng.rules.duty;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rules.Area;
import java.util.Map;
import java.util.Set;

/** The duty area. */
public final class DutyArea {
  /** The area's kinds, and the clauses of its table. */
  public static final Area AREA =
      new Area("duty", Map.of("duty-log", new DutyLogAssembler()), Map.of("duties", clauses()));

  private DutyArea() {}

  private static Set<String> clauses() {
    return PolicyBook.manual().duty().rows().stream()
        .flatMap(row -> row.clauses().stream())
        .collect(toUnmodifiableSet());
  }
}
