package dev.guicheng.policy.lint;

import static java.util.Comparator.comparing;

import dev.guicheng.policy.PolicyBook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Looks through a policy book for what its author can hardly have meant. What loading refuses, such
 * as an unknown code or a minimum above its maximum, never gets here.
 *
 * <pre>{@code
 * PolicyLint.check(book).forEach(finding -> System.out.println(finding.message(Locale.CHINESE)));
 * }</pre>
 */
public final class PolicyLint {
  private static final List<BiConsumer<PolicyBook, Consumer<LintFinding>>> CHECKS =
      List.of(
          WindowLint::check,
          TierLint::check,
          LimitLint::check,
          BoundLint::check,
          ListLint::check,
          KeywordLint::check,
          KeyLint::check,
          AccessLint::check,
          DutyLint::check,
          TableLint::check,
          VocabularyLint::check,
          EffectLint::check,
          ReadingLint::check,
          StatuteLint::check,
          NoChangeLint::check);

  private PolicyLint() {}

  /**
   * Everything that lint finds in a book, the surest first.
   *
   * <p>Of values that the book takes over from the manual only what cannot be meant is found; what
   * the manual leaves open or contradicts is a reading, which decisions name.
   */
  public static List<LintFinding> check(PolicyBook book) {
    List<LintFinding> found = new ArrayList<>();
    CHECKS.forEach(check -> check.accept(book, found::add));
    found.sort(comparing(LintFinding::severity));
    return List.copyOf(found);
  }
}
