package dev.guicheng.jackson.impact;

import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.policy.PolicyBook;
import java.util.Locale;

/** One finding in words. */
final class FindingText {
  private FindingText() {}

  /** The finding as the decision explains it, without what it says about other clauses. */
  static String of(Decision<?> decision, Finding finding, Locale locale) {
    Decision<?> alone =
        Decision.builder()
            .kind(decision.kind())
            .outcome(decision.outcome())
            .addFindings(finding)
            .policy(decision.policy())
            .addAllOverrides(
                decision.overrides().stream()
                    .filter(override -> isOf(override.key(), finding.clause()))
                    .toList())
            .build();
    String text = alone.explain(locale);
    return text.substring(text.indexOf("\n\n") + 2); // behind the heading and the result
  }

  private static boolean isOf(String setting, String clause) {
    return PolicyBook.findSetting(setting)
        .filter(found -> found.clause().equals(clause))
        .isPresent();
  }
}
