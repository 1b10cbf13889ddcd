package dev.guicheng.rules;

import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.Verdict;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the decisions that two engines do not share, a chunk at a time. Not thread-safe. */
final class ChangedDecisions {
  private static final int CHUNK = 1_000;
  private static final int EXAMPLES = 3;

  private final PolicyEngine before;
  private final PolicyEngine after;
  private final List<String> changes = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private long asked;
  private long changed;
  private long failed;

  ChangedDecisions(PolicyEngine before, PolicyEngine after) {
    this.before = before;
    this.after = after;
  }

  /** What came of one question: a decision, a refusal, or that the engine failed. */
  private record Answer(@Nullable Decision<?> decision, String refusal, boolean failed) {}

  ChangedDecisions count(Stream<? extends Question<?>> questions) {
    List<Question<?>> chunk = new ArrayList<>(CHUNK);
    for (Iterator<? extends Question<?>> left = questions.iterator(); left.hasNext(); ) {
      chunk.add(left.next());
      if (chunk.size() == CHUNK || !left.hasNext()) {
        compare(chunk);
        chunk.clear();
      }
    }
    return this;
  }

  private void compare(List<Question<?>> chunk) {
    List<Answer> old = answers(before, chunk);
    List<Answer> now = answers(after, chunk);
    for (int at = 0; at < chunk.size(); at++) {
      asked++;
      String which = "question %d (%s): ".formatted(asked, chunk.get(at).kind());
      if (now.get(at).failed()) {
        failed++;
        note(failures, which + now.get(at).refusal());
      } else {
        difference(old.get(at), now.get(at))
            .ifPresent(
                text -> {
                  changed++;
                  note(changes, which + text);
                });
      }
    }
  }

  private static void note(List<String> examples, String text) {
    if (examples.size() < EXAMPLES) {
      examples.add(text);
    }
  }

  private static List<Answer> answers(PolicyEngine engine, List<Question<?>> chunk) {
    try {
      return engine.decideAll(chunk).stream()
          .map(decision -> new Answer(decision, "", false))
          .toList();
    } catch (RuntimeException oneOfThem) {
      return chunk.stream().map(question -> answer(engine, question)).toList();
    }
  }

  private static Answer answer(PolicyEngine engine, Question<?> question) {
    try {
      return new Answer(engine.decide(question), "", false);
    } catch (InvalidInputException refused) {
      return new Answer(null, "refused, " + refused.problems().get(0), false);
    } catch (RuntimeException failure) {
      Throwable cause = failure;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      return new Answer(null, "fails, " + cause.getMessage(), true);
    }
  }

  private static Optional<String> difference(Answer old, Answer now) {
    Decision<?> was = old.decision();
    Decision<?> is = now.decision();
    if (was == null || is == null) {
      return old.refusal().equals(now.refusal())
          ? Optional.empty()
          : Optional.of(was == null ? "was " + old.refusal() : "is " + now.refusal());
    }
    if (was.outcome().equals(is.outcome()) && was.findings().equals(is.findings())) {
      return Optional.empty();
    }
    String verdicts = verdicts(was, is);
    if (!verdicts.isEmpty()) {
      return Optional.of(verdicts);
    }
    return Optional.of(
        was.outcome().equals(is.outcome()) ? "other facts behind a finding" : "another outcome");
  }

  private static String verdicts(Decision<?> was, Decision<?> is) {
    return Stream.concat(was.findings().stream(), is.findings().stream())
        .map(Finding::clause)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .filter(clause -> !verdict(was, clause).equals(verdict(is, clause)))
        .map(clause -> clause + " " + verdict(was, clause) + " → " + verdict(is, clause))
        .collect(Collectors.joining(", "));
  }

  private static String verdict(Decision<?> decision, String clause) {
    return decision
        .findFinding(clause)
        .map(Finding::verdict)
        .map(Verdict::name)
        .orElse("no finding");
  }

  /** Why the candidate may not be promoted; empty if it may. */
  List<String> objections(long most) {
    List<String> objections = new ArrayList<>();
    if (failed > 0) {
      objections.add(
          "%d of %d questions cannot be decided: %s"
              .formatted(failed, asked, String.join("; ", failures)));
    }
    if (changed > most) {
      objections.add(
          "%d of %d decisions change, at most %d may: %s"
              .formatted(changed, asked, most, String.join("; ", changes)));
    }
    return objections;
  }
}
