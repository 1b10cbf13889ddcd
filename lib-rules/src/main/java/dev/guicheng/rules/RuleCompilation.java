package dev.guicheng.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.DeclarationSource;
import org.drools.model.From1;
import org.drools.model.From2;
import org.drools.model.From3;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Block3;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.jspecify.annotations.Nullable;

/** Puts the steps of one rule together, from the last to the first. */
final class RuleCompilation {
  private final Rule rule;
  private final RuleCitation citation;
  private final SharedTests shared;
  private final Frame frame = new Frame();

  RuleCompilation(Rule rule, RuleCitation citation, SharedTests shared) {
    this.rule = rule;
    this.citation = citation;
    this.shared = shared;
  }

  DirectRule compile() throws NeedsSessionException {
    List<Condition> conditions = rule.getView().getSubConditions();
    Pattern<?> fact = pattern(conditions.get(0));
    NeedsSessionException.unless(sourceOf(fact) == null);
    frame.add(fact.getPatternVariable());
    Step first = match(fact, () -> conditions(conditions.subList(1, conditions.size())));
    return new DirectRule(rule.getName(), fact.getPatternVariable().getType(), first, frame.size());
  }

  private Step conditions(List<Condition> conditions) throws NeedsSessionException {
    Condition condition = conditions.get(0);
    Rest rest = () -> conditions(conditions.subList(1, conditions.size()));
    return switch (condition.getType()) {
      case PATTERN -> each(pattern(condition), rest);
      case EXISTS -> exists(condition, rest);
      case CONSEQUENCE -> fire(rule.getDefaultConsequence());
      default -> throw new NeedsSessionException();
    };
  }

  @SuppressWarnings("unchecked") // what a consequence takes is for the DRL to tell
  private Step fire(Consequence consequence) throws NeedsSessionException {
    int[] slots = frame.slots(consequence.getVariables());
    Object block = bare(consequence.getBlock(), Object.class);
    if (block instanceof Block2<?, ?> one && slots.length == 1) {
      return new Step.Fire1(citation, (Block2<Object, Object>) one, slots[0]);
    }
    if (block instanceof Block3<?, ?, ?> two && slots.length == 2) {
      return new Step.Fire2(citation, (Block3<Object, Object, Object>) two, slots[0], slots[1]);
    }
    return new Step.Fire(citation, consequence.getBlock(), slots);
  }

  private Step exists(Condition condition, Rest rest) throws NeedsSessionException {
    int found = frame.addUnnamed();
    Step inner = each(pattern(condition.getSubConditions().get(0)), () -> new Step.Found(found));
    return new Step.Exists(inner, found, rest.compile());
  }

  private Step each(Pattern<?> pattern, Rest rest) throws NeedsSessionException {
    Step.Source source = source(sourceOf(pattern));
    int slot = frame.add(pattern.getPatternVariable());
    return new Step.Each(
        source, pattern.getPatternVariable().getType(), slot, match(pattern, rest));
  }

  /** Tests that need no binding, then the bindings, then the tests of what was bound. */
  private Step match(Pattern<?> pattern, Rest rest) throws NeedsSessionException {
    List<SingleConstraint> tests = new ArrayList<>();
    collect(pattern.getConstraint(), tests);
    List<SingleConstraint> early =
        tests.stream().filter(test -> isKnown(test.getVariables())).toList();
    tests.removeAll(early);
    List<Binding> bindings = List.copyOf(pattern.getBindings());
    List<Integer> slots = new ArrayList<>();
    bindings.forEach(binding -> slots.add(frame.add(binding.getBoundVariable())));
    Step step = rest.compile();
    for (int position = tests.size() - 1; position >= 0; position--) {
      step = test(tests.get(position), step);
    }
    for (int position = bindings.size() - 1; position >= 0; position--) {
      step = bind(bindings.get(position), slots.get(position), step);
    }
    for (int position = early.size() - 1; position >= 0; position--) {
      step = test(early.get(position), step);
    }
    return step;
  }

  private boolean isKnown(Variable<?>[] variables) {
    return List.of(variables).stream().allMatch(frame::has);
  }

  private static void collect(Constraint constraint, List<SingleConstraint> tests)
      throws NeedsSessionException {
    switch (constraint.getType()) {
      case SINGLE -> {
        SingleConstraint single = (SingleConstraint) constraint;
        NeedsSessionException.unless(!single.isTemporal());
        if (single != SingleConstraint.TRUE) {
          tests.add(single);
        }
      }
      case MULTIPLE, AND -> {
        for (Constraint child : constraint.getChildren()) {
          collect(child, tests);
        }
      }
      default -> throw new NeedsSessionException();
    }
  }

  @SuppressWarnings("unchecked") // Drools declares predicates raw
  private Step test(SingleConstraint test, Step next) throws NeedsSessionException {
    int[] slots = frame.slots(test.getVariables());
    if (slots.length == 1 && slots[0] == Frame.FACT) {
      Predicate1<Object> predicate = bare(test.getPredicate1(), Predicate1.class);
      return new Step.FactTest(predicate, shared.number(predicate, slots[0]), next);
    }
    if (slots.length == 2 && slots[0] <= Frame.FACT && slots[1] <= Frame.FACT) {
      Predicate2<Object, Object> predicate = bare(test.getPredicate2(), Predicate2.class);
      int number = shared.number(predicate, slots[0], slots[1]);
      return new Step.GlobalTest(predicate, slots[0], slots[1], number, next);
    }
    return new Step.OtherTest(test.getPredicate(), slots, next);
  }

  /** A lambda without the wrapper that prints it. */
  private static <T> T bare(T lambda, Class<T> type) {
    return lambda instanceof IntrospectableLambda wrapper && type.isInstance(wrapper.getLambda())
        ? type.cast(wrapper.getLambda())
        : lambda;
  }

  @SuppressWarnings("unchecked") // Drools declares functions raw
  private Step bind(Binding binding, int slot, Step next) throws NeedsSessionException {
    NeedsSessionException.unless(binding.getInputVariables().length == 1);
    return new Step.Bind(
        binding.getBindingFunction(), frame.slot(binding.getInputVariable()), slot, next);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // what is read where is for the DRL to tell
  private Step.Source source(@Nullable DeclarationSource source) throws NeedsSessionException {
    if (source instanceof From1 from) {
      int slot = frame.slot(from.getVariable());
      return values -> from.getProvider().apply(values[slot]);
    }
    if (source instanceof From2 from) {
      int slot = frame.slot(from.getVariable());
      int second = frame.slot(from.getVariable2());
      return values -> from.getProvider().apply(values[slot], values[second]);
    }
    if (source instanceof From3 from) {
      int slot = frame.slot(from.getVariable());
      int second = frame.slot(from.getVariable2());
      int third = frame.slot(from.getVariable3());
      return values -> from.getProvider().apply(values[slot], values[second], values[third]);
    }
    throw new NeedsSessionException();
  }

  private static Pattern<?> pattern(Condition condition) throws NeedsSessionException {
    if (condition instanceof Pattern<?> pattern) {
      return pattern;
    }
    throw new NeedsSessionException();
  }

  private static @Nullable DeclarationSource sourceOf(Pattern<?> pattern)
      throws NeedsSessionException {
    if (pattern.getPatternVariable() instanceof Declaration<?> declaration
        && declaration.getWindow() == null) {
      return declaration.getSource();
    }
    throw new NeedsSessionException();
  }

  /** What comes after a condition. */
  @FunctionalInterface
  private interface Rest {
    Step compile() throws NeedsSessionException;
  }
}
