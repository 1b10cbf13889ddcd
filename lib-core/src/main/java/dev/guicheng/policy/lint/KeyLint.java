package dev.guicheng.policy.lint;

import dev.guicheng.complaint.ComplaintPolicy;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Rows of one table whose keys look the same, so that one of them is not meant. */
final class KeyLint {
  private KeyLint() {}

  static void check(PolicyBook book, Consumer<LintFinding> found) {
    for (Setting<?> setting : PolicyBook.settings()) {
      if (setting != ComplaintPolicy.KEYWORDS && book.get(setting) instanceof Map<?, ?> table) {
        check(setting, table, found);
      }
    }
  }

  private static void check(Setting<?> setting, Map<?, ?> table, Consumer<LintFinding> found) {
    Map<String, String> seen = new HashMap<>();
    for (Object row : table.keySet()) {
      String key = row.toString();
      String earlier = seen.putIfAbsent(LookAlike.of(key), key);
      if (earlier != null) {
        found.accept(
            LintFinding.of(LintRule.KEYS_LOOK_ALIKE, setting, earlier, key)
                .at(setting, earlier)
                .at(setting, key)
                .shownBy(LintExamples.ofRow(setting, key)));
      }
    }
  }
}
