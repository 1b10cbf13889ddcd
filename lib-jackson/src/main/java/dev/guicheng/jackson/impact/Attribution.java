package dev.guicheng.jackson.impact;

import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyDifference;
import dev.guicheng.policy.PolicyTimeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether one setting alone explains a change, by deciding the question again under the
 * book before with this setting as after.
 */
final class Attribution {
  /** A question that relies on more settings that differ is not decided again for each. */
  private static final int MOST_SETTINGS = 8;

  private final PolicyEngine before;
  private final PolicyEngine after;
  private final Map<Mixed, Optional<PolicyEngine>> engines = new HashMap<>();

  Attribution(PolicyEngine before, PolicyEngine after) {
    this.before = before;
    this.after = after;
  }

  private record Mixed(PolicyBook before, PolicyBook after, String setting) {}

  /** An example under one setting. */
  record Explained(ImpactExample example, String setting) {}

  /** Which examples are explained by which setting alone. */
  Set<Explained> alone(List<ImpactExample> changed) {
    Map<Mixed, List<ImpactExample>> asked = new LinkedHashMap<>();
    for (ImpactExample example : changed) {
      Set<String> settings = example.settings();
      if (settings.size() <= MOST_SETTINGS) {
        settings.forEach(
            setting ->
                asked
                    .computeIfAbsent(mixed(example, setting), added -> new ArrayList<>())
                    .add(example));
      }
    }
    Set<Explained> explained = new HashSet<>();
    asked.forEach(
        (mixed, examples) ->
            engines
                .computeIfAbsent(mixed, this::engine)
                .ifPresent(engine -> explain(mixed.setting(), engine, examples, explained)));
    return explained;
  }

  private static void explain(
      String setting, PolicyEngine engine, List<ImpactExample> examples, Set<Explained> explained) {
    List<Answer> answers =
        Answer.of(
            engine,
            examples.stream().map(example -> example.record().question().orElseThrow()).toList());
    for (int position = 0; position < examples.size(); position++) {
      ImpactExample example = examples.get(position);
      answers
          .get(position)
          .decision()
          .filter(decision -> Change.between(decision, example.after().orElseThrow()).isEmpty())
          .ifPresent(same -> explained.add(new Explained(example, setting)));
    }
  }

  private Mixed mixed(ImpactExample example, String setting) {
    return new Mixed(bookOf(before, example), bookOf(after, example), setting);
  }

  private static PolicyBook bookOf(PolicyEngine engine, ImpactExample example) {
    return engine
        .policies()
        .inForceOn(example.record().question().flatMap(question -> question.policyDate()));
  }

  /** An engine for the book before with one setting as after; empty if they do not go together. */
  private Optional<PolicyEngine> engine(Mixed mixed) {
    List<PolicyDifference> differences =
        PolicyDifference.between(mixed.before(), mixed.after()).stream()
            .filter(difference -> difference.setting().key().equals(mixed.setting()))
            .toList();
    if (differences.isEmpty()) {
      return Optional.empty(); // it is cited otherwise, and has the same value
    }
    try {
      PolicyBook book = mixed.before().with(mixed.setting(), overlay(differences));
      return Optional.of(before.withPolicies(PolicyTimeline.of(book)));
    } catch (InvalidInputException contradictory) {
      return Optional.empty(); // it takes other settings with it
    }
  }

  /** What laid over the value before gives the value after: of a table the rows that differ. */
  private static @Nullable Object overlay(List<PolicyDifference> differences) {
    Map<String, @Nullable Object> rows = new HashMap<>();
    for (PolicyDifference difference : differences) {
      Object value = difference.after().value().orElse(null);
      if (difference.after().row().isEmpty()) {
        return value;
      }
      rows.put(difference.after().row().get(), value);
    }
    return rows;
  }
}
