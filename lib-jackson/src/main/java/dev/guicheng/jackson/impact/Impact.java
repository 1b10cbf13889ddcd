package dev.guicheng.jackson.impact;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.jackson.impact.Refusal.By;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Replays recorded questions under two engines and adds up what changes:
 *
 * <pre>{@code
 * Impact impact = Impact.between(engine, engine.withPolicies(PolicyTimeline.of(draft)));
 * impact.accept(recorded);          // again and again, best a thousand at a time
 * ImpactSummary summary = impact.summary();
 * summary.totals().changed();
 * }</pre>
 *
 * <p>Memory does not grow with the number of questions. Not thread-safe: to use several threads or
 * machines, give each its own and {@linkplain ImpactSummary#merge merge} the summaries, in any
 * order.
 */
public final class Impact {
  private static final int CHUNK = 1_000;
  private static final int EXAMPLES = 3;

  private final PolicyEngine before;
  private final PolicyEngine after;
  private final Attribution attribution;
  private final ImpactSummary summary;
  private final int examples;

  private Impact(PolicyEngine before, PolicyEngine after, int examples) {
    this.before = requireNonNull(before, "before");
    this.after = requireNonNull(after, "after");
    this.examples = examples;
    this.attribution = new Attribution(before, after);
    this.summary = new ImpactSummary(examples);
  }

  /** The difference between two engines, such as one under two policy books. */
  public static Impact between(PolicyEngine before, PolicyEngine after) {
    return new Impact(before, after, EXAMPLES);
  }

  /**
   * An empty one between the same engines that keeps another number of examples in each group.
   *
   * @param most 0 or more; 3 unless said otherwise
   * @throws IllegalArgumentException if it is negative
   */
  public Impact withExamples(int most) {
    if (most < 0) {
      throw new IllegalArgumentException(
          "Impact: examples %s must not be negative".formatted(most));
    }
    return new Impact(before, after, most);
  }

  /** Decides questions by both engines, and adds up what changes. */
  public void accept(List<RecordedQuestion> records) {
    for (int start = 0; start < records.size(); start += CHUNK) {
      acceptChunk(records.subList(start, Math.min(start + CHUNK, records.size())));
    }
  }

  private void acceptChunk(List<RecordedQuestion> records) {
    List<RecordedQuestion> asked = new ArrayList<>(records.size());
    List<Question<?>> questions = new ArrayList<>(records.size());
    for (RecordedQuestion record : records) {
      record
          .question()
          .ifPresentOrElse(
              question -> {
                asked.add(record);
                questions.add(question);
              },
              () -> summary.refuse(By.READER, unread(record)));
    }
    List<Answer> old = Answer.of(before, questions);
    List<Answer> now = Answer.of(after, questions);
    List<ImpactExample> changed = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (int position = 0; position < asked.size(); position++) {
      RecordedQuestion record = asked.get(position);
      Answer was = old.get(position);
      Answer is = now.get(position);
      if (was.decision().isEmpty() || is.decision().isEmpty()) {
        refuse(record, was, is);
        continue;
      }
      Decision<?> decision = was.decision().get();
      Change change = Change.between(decision, is.decision().get());
      if (change.isEmpty()) {
        summary.same(decision);
      } else {
        changed.add(new ImpactExample(record, was.decision(), is.decision(), List.of()));
        changes.add(change);
      }
    }
    Set<Attribution.Explained> alone = attribution.alone(changed);
    for (int position = 0; position < changed.size(); position++) {
      summary.change(changed.get(position), changes.get(position), alone);
    }
  }

  private void refuse(RecordedQuestion record, Answer was, Answer is) {
    By by = was.decision().isPresent() ? By.AFTER : is.decision().isPresent() ? By.BEFORE : By.BOTH;
    Answer refusing = by == By.BEFORE ? was : is;
    summary.refuse(
        by, new ImpactExample(record, was.decision(), is.decision(), refusing.problems()));
  }

  private static ImpactExample unread(RecordedQuestion record) {
    return new ImpactExample(record, Optional.empty(), Optional.empty(), record.problems());
  }

  /** What was added up so far; later questions do not change it. */
  public ImpactSummary summary() {
    return new ImpactSummary(examples).merge(summary);
  }
}
