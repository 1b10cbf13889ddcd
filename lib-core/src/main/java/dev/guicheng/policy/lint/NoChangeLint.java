package dev.guicheng.policy.lint;

import dev.guicheng.policy.Origin;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyEntry;
import java.util.function.Consumer;

/** Values that somebody wrote although the manual has them anyway. */
final class NoChangeLint {
  private NoChangeLint() {}

  static void check(PolicyBook book, Consumer<LintFinding> found) {
    book.entries().stream()
        .filter(entry -> !entry.origin().equals(Origin.MANUAL) && !entry.isMoved())
        .forEach(entry -> found.accept(finding(entry)));
  }

  private static LintFinding finding(PolicyEntry entry) {
    LintPlace place = new LintPlace(entry.setting().key(), entry.row());
    return LintFinding.of(
            LintRule.NO_CHANGE, place, entry.value().map(Object::toString).orElse("—"))
        .at(place)
        .shownBy(
            entry
                .row()
                .map(row -> LintExamples.ofRow(entry.setting(), row))
                .orElseGet(() -> LintExamples.of(entry.setting())));
  }
}
