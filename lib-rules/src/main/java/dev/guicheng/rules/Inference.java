package dev.guicheng.rules;

import dev.guicheng.Question;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.policy.PolicyBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.model.BitMask;
import org.drools.model.Channel;
import org.drools.model.Drools;
import org.drools.model.DroolsEntryPoint;
import org.jspecify.annotations.Nullable;

/**
 * What rules conclude about one question without a session: facts are matched in the order in which
 * they were inserted, until there is none left. Confined to one thread.
 */
final class Inference implements Drools {
  static final int UNKNOWN = 0;
  static final int HOLDS = 1;
  static final int FAILS = 2;

  private final Conclusions conclusions = new Conclusions();
  private final Question<?> question;
  private final DirectRules rules;
  private final List<Object> facts = new ArrayList<>(4);

  /** Two bits a test. */
  private final long[] results;

  private @Nullable RuleCitation firing;

  private Inference(Question<?> question, DirectRules rules) {
    this.question = question;
    this.rules = rules;
    this.results = new long[(rules.tests() + 31) >> 5];
    facts.add(question);
  }

  /** Runs rules over a question and what they derive from it. */
  static Conclusions about(
      Question<?> question, PolicyBook book, WorkCalendar calendar, DirectRules rules) {
    Inference inference = new Inference(question, rules);
    Object[] frame = new Object[rules.frameSize()];
    frame[Frame.POLICY] = book;
    frame[Frame.CALENDAR] = calendar;
    for (int next = 0; next < inference.facts.size(); next++) {
      Object fact = inference.facts.get(next);
      frame[Frame.FACT] = fact;
      if (next > 0) {
        Arrays.fill(inference.results, UNKNOWN);
      }
      for (DirectRule rule : rules.startingFrom(fact.getClass())) {
        if (rule.leading() < 0 || inference.result(rule.leading()) != FAILS) {
          inference.run(rule, frame);
        }
      }
    }
    return inference.conclusions;
  }

  private void run(DirectRule rule, Object[] frame) {
    try {
      rule.first().run(frame, this);
    } catch (Exception failed) {
      throw new IllegalStateException(
          "rule \"%s\" failed on a question of kind %s: %s"
              .formatted(rule.name(), question.kind(), failed.getMessage()),
          failed);
    }
  }

  /** What a test of the present fact gave, if it was made already. */
  int result(int test) {
    return (int) (results[test >> 5] >>> ((test & 31) << 1)) & 3;
  }

  /** Keeps what a test of the present fact gave. */
  int keep(int test, boolean holds) {
    int result = holds ? HOLDS : FAILS;
    results[test >> 5] |= (long) result << ((test & 31) << 1);
    return result;
  }

  /** Tells which rule inserts from now on. */
  Inference firing(RuleCitation rule) {
    firing = rule;
    return this;
  }

  @Override
  public void insert(Object fact) {
    if (fact instanceof Conclusion conclusion && firing != null) {
      firing.requireAbout(question, conclusion);
      conclusions.add(firing, conclusion);
    }
    if (rules.startingFrom(fact.getClass()).length > 0) {
      facts.add(fact);
    }
  }

  @Override
  public void insert(Object fact, boolean dynamic) {
    insert(fact);
  }

  @Override
  public <T> T getRuntime(Class<T> type) {
    throw onlyInserts();
  }

  @Override
  public <T> T getContext(Class<T> type) {
    throw onlyInserts();
  }

  @Override
  public DroolsEntryPoint getEntryPoint(String name) {
    throw onlyInserts();
  }

  @Override
  public void halt() {
    throw onlyInserts();
  }

  @Override
  public void setFocus(String group) {
    throw onlyInserts();
  }

  @Override
  public Channel getChannel(String name) {
    throw onlyInserts();
  }

  @Override
  public void logicalInsert(Object fact) {
    throw onlyInserts();
  }

  @Override
  public void insertAsync(Object fact) {
    throw onlyInserts();
  }

  @Override
  public void update(Object fact, String... properties) {
    throw onlyInserts();
  }

  @Override
  public void update(Object fact, BitMask properties) {
    throw onlyInserts();
  }

  @Override
  public void delete(Object fact) {
    throw onlyInserts();
  }

  private IllegalStateException onlyInserts() {
    return new IllegalStateException(
        "rule \"%s\" does something else than insert; rules only insert"
            .formatted(firing == null ? "" : firing.name()));
  }
}
