package dev.guicheng.rules;

import java.util.Collection;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Block3;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;

/**
 * One step of a rule that runs without a session: a test, a value bound, a list gone through. Each
 * knows the next one; the last fires the rule. What is tested and done are the lambdas that Drools
 * compiled from the DRL.
 */
sealed interface Step {
  /**
   * Goes on with the next step as often as this one holds.
   *
   * @param frame the values of the rule's variables
   */
  void run(Object[] frame, Inference inference) throws Exception;

  /**
   * A test of the fact.
   *
   * @param number where its result is kept, for other rules that have the same test
   */
  record FactTest(Predicate1<Object> predicate, int number, Step next) implements Step {
    @Override
    public void run(Object[] frame, Inference inference) throws Exception {
      int result = inference.result(number);
      if (result == Inference.UNKNOWN) {
        result = inference.keep(number, predicate.test(frame[Frame.FACT]));
      }
      if (result == Inference.HOLDS) {
        next.run(frame, inference);
      }
    }
  }

  /**
   * A test of the fact and a global.
   *
   * @param number where its result is kept, for other rules that have the same test
   */
  record GlobalTest(
      Predicate2<Object, Object> predicate, int slot, int other, int number, Step next)
      implements Step {
    @Override
    public void run(Object[] frame, Inference inference) throws Exception {
      int result = inference.result(number);
      if (result == Inference.UNKNOWN) {
        result = inference.keep(number, predicate.test(frame[slot], frame[other]));
      }
      if (result == Inference.HOLDS) {
        next.run(frame, inference);
      }
    }
  }

  /** A test of any number of values. */
  final class OtherTest implements Step {
    private final PredicateN predicate;
    private final int[] slots;
    private final Step next;

    OtherTest(PredicateN predicate, int[] slots, Step next) {
      this.predicate = predicate;
      this.slots = slots;
      this.next = next;
    }

    @Override
    public void run(Object[] frame, Inference inference) throws Exception {
      Object[] values = new Object[slots.length];
      for (int position = 0; position < slots.length; position++) {
        values[position] = frame[slots[position]];
      }
      if (predicate.test(values)) {
        next.run(frame, inference);
      }
    }
  }

  /** A value read from another one. */
  record Bind(Function1<Object, Object> function, int from, int slot, Step next) implements Step {
    @Override
    public void run(Object[] frame, Inference inference) throws Exception {
      frame[slot] = function.apply(frame[from]);
      next.run(frame, inference);
    }
  }

  /** Each item of a list that is of a type, or the one value there is. */
  record Each(Source source, Class<?> type, int slot, Step next) implements Step {
    @Override
    public void run(Object[] frame, Inference inference) throws Exception {
      Object items = source.read(frame);
      if (items instanceof Iterable<?> list) {
        if (list instanceof Collection<?> known && known.isEmpty()) {
          return;
        }
        for (Object item : list) {
          visit(item, frame, inference);
        }
      } else {
        visit(items, frame, inference);
      }
    }

    private void visit(Object item, Object[] frame, Inference inference) throws Exception {
      if (type.isInstance(item)) {
        frame[slot] = item;
        next.run(frame, inference);
      }
    }
  }

  /** Goes on once if the inner steps come to their end at least once. */
  record Exists(Step inner, int found, Step next) implements Step {
    @Override
    public void run(Object[] frame, Inference inference) throws Exception {
      frame[found] = false;
      inner.run(frame, inference);
      if (frame[found].equals(true)) {
        next.run(frame, inference);
      }
    }
  }

  /** The end of the inner steps of {@link Exists}. */
  record Found(int slot) implements Step {
    @Override
    public void run(Object[] frame, Inference inference) {
      frame[slot] = true;
    }
  }

  /** Fires a rule whose consequence names one variable, as most do. */
  record Fire1(RuleCitation rule, Block2<Object, Object> consequence, int slot) implements Step {
    @Override
    public void run(Object[] frame, Inference inference) throws Exception {
      consequence.execute(inference.firing(rule), frame[slot]);
    }
  }

  /** Fires a rule whose consequence names two variables. */
  record Fire2(RuleCitation rule, Block3<Object, Object, Object> consequence, int slot, int other)
      implements Step {
    @Override
    public void run(Object[] frame, Inference inference) throws Exception {
      consequence.execute(inference.firing(rule), frame[slot], frame[other]);
    }
  }

  /** Fires a rule: its consequence gets what it inserts by, then the variables that it names. */
  final class Fire implements Step {
    private final RuleCitation rule;
    private final BlockN consequence;
    private final int[] slots;

    Fire(RuleCitation rule, BlockN consequence, int[] slots) {
      this.rule = rule;
      this.consequence = consequence;
      this.slots = slots;
    }

    @Override
    public void run(Object[] frame, Inference inference) throws Exception {
      Object[] arguments = new Object[slots.length + 1];
      arguments[0] = inference.firing(rule);
      for (int position = 0; position < slots.length; position++) {
        arguments[position + 1] = frame[slots[position]];
      }
      consequence.execute(arguments);
    }
  }

  /** Where the items of a list come from. */
  @FunctionalInterface
  interface Source {
    /** A list, or one value. */
    Object read(Object[] frame);
  }
}
