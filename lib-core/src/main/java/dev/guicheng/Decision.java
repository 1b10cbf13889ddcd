package dev.guicheng;

import dev.guicheng.manual.Explanation;
import dev.guicheng.policy.PolicyId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer to a question: a typed outcome, one finding per clause that was evaluated, and the
 * reasons. Lists are sorted, so equal questions give equal decisions.
 *
 * @param <O> the type of the outcome
 */
@Value.Immutable
public interface Decision<O> {
  /** The kind of the question, such as {@code callback-record}. */
  String kind();

  /** What was decided. */
  O outcome();

  /** One finding per clause that was evaluated, in the order of the clause ledger. */
  List<Finding> findings();

  /**
   * Ids of the interpretations that the decision relied on (X contradiction, Y gap, Z ambiguity of
   * the manual), in the order of the manual's list. An interpretation whose switch the policy book
   * has moved is not named.
   */
  List<String> readings();

  /**
   * The clauses of the site's own that have a finding, in the order of the findings; rules of a
   * host's own may cite them beside the manual's.
   */
  List<SiteClause> siteClauses();

  /** Names of the rules that concluded something, sorted. */
  List<String> rules();

  /** The policy book that the question was decided under. */
  PolicyId policy();

  /**
   * Digest of the rules that decided, the host's own included: equal digests mean equal rules. With
   * {@link #policy()} it says what the decision was made by.
   */
  String ruleSet();

  /**
   * The values of the site's own that the decision relied on, in the order of the settings; empty
   * if everything it rests on is the manual's.
   */
  List<SettingOverride> overrides();

  /** The finding on a clause; empty if the clause does not apply to the question's facts. */
  default Optional<Finding> findFinding(String clause) {
    return findings().stream().filter(finding -> finding.clause().equals(clause)).findFirst();
  }

  /**
   * The decision in words for a property manager: which clause, what was compared with what, which
   * interpretation, what is missing.
   *
   * @param locale Chinese for any locale of language {@code zh}, English otherwise
   */
  default String explain(Locale locale) {
    return Explanation.of(this, locale);
  }

  /** Starts a decision. */
  static <O> Builder<O> builder() {
    return new Builder<>();
  }

  /**
   * Builds a decision.
   *
   * @param <O> the type of the outcome
   */
  final class Builder<O> extends ImmutableDecision.Builder<O> {}
}
