package dev.guicheng.rules;

import dev.guicheng.Code;
import dev.guicheng.Comparison;
import dev.guicheng.Question;
import dev.guicheng.Relation;
import dev.guicheng.Texts;
import dev.guicheng.Verdict;
import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule's verdict on its clause, requirement by requirement. Each requirement is kept, broken or
 * undetermined; the first that prevails is the verdict (VIOLATED before UNDETERMINED before
 * ADVISORY).
 *
 * <p>A broken requirement names a <em>defect</em> where something is absent, insufficient or wrong;
 * a late instant, a wrong order or a wrong role is none. An undetermined one names what is
 * <em>missing</em>.
 */
public final class Judgement extends Conclusion {
  private static final ClassValue<Optional<String>> VOCABULARY =
      new ClassValue<>() {
        @Override
        protected Optional<String> computeValue(Class<?> type) {
          return Optional.of(type.getSimpleName());
        }
      };

  private final Verdict kept;
  private List<Comparison> comparisons = List.of();
  private List<String> defects = List.of();
  private List<String> missing = List.of();
  private Verdict verdict;
  private boolean atWorstAdvisory;

  Judgement(Question<?> about, @Nullable String clause, Verdict kept) {
    super(about, clause);
    this.kept = kept;
    this.verdict = kept;
  }

  /** Names a fact or derived figure that the clause started from; one that is not known is none. */
  public Judgement given(String path, Object value) {
    if (value instanceof Optional<?> fact && fact.isEmpty()) {
      return this;
    }
    return add(path, Texts.of(value), Relation.GIVEN, List.of(), vocabulary(value), kept);
  }

  /** Names a fact that the clause looked at, but can do without: not known is left out. */
  public Judgement givenIfKnown(String path, Optional<?> fact) {
    return fact.isPresent() ? given(path, fact) : this;
  }

  /**
   * Names a fact that the clause cannot do without, whatever it says; not known is undetermined.
   */
  public Judgement known(String path, Optional<?> fact) {
    return fact.isPresent() ? given(path, fact) : unknown(path, Relation.GIVEN, List.of());
  }

  /** Requires that it is so; not known is undetermined. */
  public Judgement isTrue(String path, Optional<Boolean> fact) {
    return require(path, fact, Relation.IS_TRUE, List.of(), fact);
  }

  /** Requires what a paper or a flag says: never unknown. */
  public Judgement isTrue(String path, boolean fact) {
    return isTrue(path, Optional.of(fact));
  }

  /** Requires that it is not so; not known is undetermined. */
  public Judgement isFalse(String path, Optional<Boolean> fact) {
    return require(path, fact, Relation.IS_FALSE, List.of(), fact.map(value -> !value));
  }

  /** Requires that what was seen, or a flag, is not so: never unknown. */
  public Judgement isFalse(String path, boolean fact) {
    return isFalse(path, Optional.of(fact));
  }

  /** Requires that an order was not reversed: no defect if it was; not known is undetermined. */
  public Judgement notReversed(String path, Optional<Boolean> reversed) {
    if (reversed.isEmpty()) {
      return unknown(path, Relation.IS_FALSE, List.of());
    }
    return add(
        path,
        Texts.of(reversed),
        Relation.IS_FALSE,
        List.of(),
        Optional.empty(),
        reversed.get() ? Verdict.VIOLATED : kept);
  }

  /**
   * Requires that one of two things is so. Neither is broken, with both as defects; it is
   * undetermined while none is known to be so and one is not known.
   */
  public Judgement eitherTrue(
      String path, Optional<Boolean> fact, String otherPath, Optional<Boolean> otherFact) {
    boolean kept = fact.orElse(false) || otherFact.orElse(false);
    if (kept) {
      return given(path, fact).given(otherPath, otherFact);
    }
    if (fact.isPresent() && otherFact.isPresent()) {
      return isTrue(path, fact).isTrue(otherPath, otherFact);
    }
    return fact.isPresent()
        ? given(path, fact).isTrue(otherPath, otherFact)
        : given(otherPath, otherFact).isTrue(path, fact);
  }

  /** Requires that a field of a paper is filled in: absent or blank is broken, never unknown. */
  public Judgement filled(String path, Optional<?> field) {
    return require(path, field, Relation.FILLED, List.of(), Optional.of(Conclude.isFilled(field)));
  }

  /** Requires one of the expected values; not known is undetermined. */
  public <T> Judgement oneOf(
      String path, Optional<? extends T> actual, Collection<? extends T> expected) {
    return require(path, actual, Relation.ONE_OF, expected, actual.map(expected::contains));
  }

  /** Requires another value than these; not known is undetermined. */
  public <T> Judgement noneOf(
      String path, Optional<? extends T> actual, Collection<? extends T> forbidden) {
    return require(
        path, actual, Relation.NONE_OF, forbidden, actual.map(value -> !forbidden.contains(value)));
  }

  /** Requires that a list, which is complete as it stands, has none of these values. */
  public <T> Judgement excludes(
      String path, Collection<? extends T> actual, Collection<? extends T> forbidden) {
    return require(
        path,
        Optional.of(actual),
        Relation.EXCLUDES,
        forbidden,
        Optional.of(forbidden.stream().noneMatch(actual::contains)));
  }

  /** Requires at least one of the expected values in a list that is complete as it stands. */
  public <T> Judgement includesAny(
      String path, Collection<? extends T> actual, Collection<? extends T> expected) {
    return includesAny(path, Optional.of(actual), expected);
  }

  /** Requires at least one of the expected values; a list not known is undetermined. */
  public <T> Judgement includesAny(
      String path,
      Optional<? extends Collection<? extends T>> actual,
      Collection<? extends T> expected) {
    return require(
        path,
        actual,
        Relation.INCLUDES_ANY,
        expected,
        actual.map(values -> expected.stream().anyMatch(values::contains)));
  }

  /** Requires all expected values in a list that is complete as it stands. */
  public <T> Judgement includesAll(
      String path, Collection<? extends T> actual, Collection<? extends T> expected) {
    return includesAll(path, Optional.of(actual), expected);
  }

  /** Requires all expected values, naming each that lacks; a list not known is undetermined. */
  public <T> Judgement includesAll(
      String path,
      Optional<? extends Collection<? extends T>> actual,
      Collection<? extends T> expected) {
    if (actual.isEmpty()) {
      return unknown(path, Relation.INCLUDES_ALL, expected);
    }
    List<String> lacking =
        Texts.of(expected.stream().filter(value -> !actual.get().contains(value)).toList());
    defects = withAll(defects, lacking);
    return add(
        path,
        Texts.of(actual.get()),
        Relation.INCLUDES_ALL,
        Texts.of(expected),
        vocabulary(expected),
        lacking.isEmpty() ? kept : Verdict.VIOLATED);
  }

  /** Requires that a number is at least this; not known is undetermined, too little a defect. */
  public Judgement atLeast(String path, Optional<? extends Number> actual, Number least) {
    return require(
        path,
        actual,
        Relation.AT_LEAST,
        List.of(least),
        actual.map(value -> decimal(value).compareTo(decimal(least)) >= 0));
  }

  /** Requires that a derived figure is at least this; too little is broken, with these defects. */
  public Judgement atLeast(String path, int actual, int least, Collection<String> found) {
    if (actual < least) {
      defects = withAll(defects, found);
    }
    return add(
        path,
        Texts.of(actual),
        Relation.AT_LEAST,
        Texts.of(least),
        Optional.empty(),
        actual < least ? Verdict.VIOLATED : kept);
  }

  /** Requires that a number is at most this; not known is undetermined, too much a defect. */
  public Judgement atMost(String path, Optional<? extends Number> actual, Number most) {
    return require(
        path,
        actual,
        Relation.AT_MOST,
        List.of(most),
        actual.map(value -> decimal(value).compareTo(decimal(most)) <= 0));
  }

  /**
   * Requires what arithmetic of the core tells.
   *
   * @param relation how the fact is compared with what is expected
   * @param holds whether it is as expected; empty is undetermined, false a defect
   */
  public Judgement compare(
      String path,
      Optional<?> actual,
      Relation relation,
      Object expected,
      Optional<Boolean> holds) {
    return require(
        path,
        actual,
        relation,
        expected instanceof Collection<?> values ? values : List.of(expected),
        holds);
  }

  /**
   * Requires that something is done by a deadline. Late is broken without a defect; not done is a
   * defect once the deadline is over at {@code asOf}, undetermined before or without it.
   */
  public Judgement notAfter(
      String path, Optional<Moment> done, Deadline deadline, Optional<LocalDateTime> asOf) {
    List<String> expected = List.of(deadline.toString());
    if (done.isPresent()) {
      Optional<Boolean> inTime = deadline.isMetBy(done.get());
      if (inTime.isEmpty()) {
        return unknown(path, Relation.NOT_AFTER, expected);
      }
      return add(
          path,
          Texts.of(done),
          Relation.NOT_AFTER,
          expected,
          Optional.empty(),
          inTime.get() ? kept : Verdict.VIOLATED);
    }
    if (asOf.filter(deadline::isOverAt).isPresent()) {
      defects = with(defects, path);
      return add(path, List.of(), Relation.NOT_AFTER, expected, Optional.empty(), Verdict.VIOLATED);
    }
    return unknown(path, Relation.NOT_AFTER, expected);
  }

  /** Requires that something, once done, is not done before a day; too early is no defect. */
  public Judgement notBefore(String path, Optional<Moment> done, LocalDate opensOn) {
    return notBefore(path, done, Moment.on(opensOn));
  }

  /**
   * Requires that something, once done, is not done before a moment; too early is no defect. Where
   * one of the two is known by its day only, that day is early enough.
   */
  public Judgement notBefore(String path, Optional<Moment> done, Moment opens) {
    return done.map(
            moment ->
                add(
                    path,
                    Texts.of(moment),
                    Relation.NOT_BEFORE,
                    Texts.of(opens),
                    Optional.empty(),
                    moment.isBefore(opens) ? Verdict.VIOLATED : kept))
        .orElse(this);
  }

  /** Requires an order of steps: one that lacks is a defect, a wrong order is none. */
  public <T> Judgement inOrder(String path, List<? extends T> actual, List<? extends T> expected) {
    return includesAll(path, actual, expected).inOrderAsFarAsDone(path, actual, expected);
  }

  /** Requires an order of the steps that were done; one that lacks is no breach. */
  public <T> Judgement inOrderAsFarAsDone(
      String path, List<? extends T> actual, List<? extends T> expected) {
    List<? extends T> known = actual.stream().filter(expected::contains).distinct().toList();
    List<? extends T> wanted = expected.stream().filter(actual::contains).toList();
    return add(
        path,
        Texts.of(actual),
        Relation.IN_ORDER,
        Texts.of(expected),
        vocabulary(expected),
        known.equals(wanted) ? kept : Verdict.VIOLATED);
  }

  /**
   * Requires the right roles; wrong ones are broken without a defect, roles not known undetermined.
   */
  public Judgement performedBy(
      String path,
      Optional<? extends Collection<? extends Code>> actual,
      boolean right,
      Collection<? extends Code> expected) {
    if (actual.isEmpty()) {
      return unknown(path, Relation.INCLUDES_ALL, expected);
    }
    return add(
        path,
        Texts.of(actual),
        Relation.INCLUDES_ALL,
        Texts.of(expected),
        vocabulary(expected),
        right ? kept : Verdict.VIOLATED);
  }

  /**
   * Requires one of several roles; wrong ones are broken without a defect, roles not known
   * undetermined.
   */
  public Judgement performedByAny(
      String path,
      Optional<? extends Collection<? extends Code>> actual,
      Collection<? extends Code> expected) {
    if (actual.isEmpty()) {
      return unknown(path, Relation.INCLUDES_ANY, expected);
    }
    return add(
        path,
        Texts.of(actual),
        actual.get().size() == 1 ? Relation.ONE_OF : Relation.INCLUDES_ANY,
        Texts.of(expected),
        vocabulary(expected),
        actual.get().stream().anyMatch(expected::contains) ? kept : Verdict.VIOLATED);
  }

  /** The clause cannot be decided without these attributes, settings or readings. */
  public Judgement undetermined(String... needed) {
    missing = withAll(missing, List.of(needed));
    verdict = verdict.and(Verdict.UNDETERMINED);
    return this;
  }

  /** The clause is broken, with these defects if any. */
  public Judgement violated(String... found) {
    defects = withAll(defects, List.of(found));
    verdict = verdict.and(Verdict.VIOLATED);
    return this;
  }

  /** The clause is a norm, target or trigger to look at. */
  public Judgement advisory() {
    verdict = verdict.and(Verdict.ADVISORY);
    return this;
  }

  /**
   * What would be a breach is only advisory here, because another clause governs or its time has
   * not come.
   */
  public Judgement atWorstAdvisory() {
    atWorstAdvisory = true;
    return this;
  }

  private Judgement require(
      String path,
      Optional<?> actual,
      Relation relation,
      Collection<?> expected,
      Optional<Boolean> holds) {
    if (holds.isEmpty()) {
      return unknown(path, relation, expected);
    }
    if (!holds.get()) {
      defects = with(defects, path);
    }
    return add(
        path,
        Texts.of(actual),
        relation,
        Texts.of(expected),
        vocabulary(expected.isEmpty() ? actual : expected),
        holds.get() ? kept : Verdict.VIOLATED);
  }

  private Judgement unknown(String path, Relation relation, Collection<?> expected) {
    missing = with(missing, path);
    return add(
        path, List.of(), relation, Texts.of(expected), vocabulary(expected), Verdict.UNDETERMINED);
  }

  private Judgement add(
      String path,
      List<String> actual,
      Relation relation,
      List<String> expected,
      Optional<String> vocabulary,
      Verdict result) {
    comparisons =
        with(comparisons, new Comparison(path, actual, relation, expected, vocabulary, result));
    verdict = verdict.and(result);
    return this;
  }

  Verdict verdict() {
    return verdict == Verdict.VIOLATED && atWorstAdvisory ? Verdict.ADVISORY : verdict;
  }

  List<Comparison> comparisons() {
    return atWorstAdvisory ? comparisons.stream().map(Judgement::softened).toList() : comparisons;
  }

  private static Comparison softened(Comparison comparison) {
    return comparison.verdict() == Verdict.VIOLATED
        ? new Comparison(
            comparison.attribute(),
            comparison.actual(),
            comparison.relation(),
            comparison.expected(),
            comparison.vocabulary(),
            Verdict.ADVISORY)
        : comparison;
  }

  List<String> defects() {
    return verdict() == Verdict.VIOLATED ? defects : List.of();
  }

  List<String> missing() {
    return verdict() == Verdict.UNDETERMINED ? missing : List.of();
  }

  private static BigDecimal decimal(Number number) {
    return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
  }

  private static Optional<String> vocabulary(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(Judgement::vocabulary);
    }
    if (value instanceof Collection<?> values) {
      return values.isEmpty() ? Optional.empty() : vocabulary(values.iterator().next());
    }
    if (value instanceof Enum<?> constant) {
      return VOCABULARY.get(constant.getDeclaringClass());
    }
    return value instanceof Code code ? VOCABULARY.get(code.getClass()) : Optional.empty();
  }

  /** Lists are made when there is something to put into them: most judgements need one of three. */
  private static <T> List<T> with(List<T> list, T item) {
    List<T> longer = list.isEmpty() ? new ArrayList<>(2) : list;
    longer.add(item);
    return longer;
  }

  private static <T> List<T> withAll(List<T> list, Collection<T> items) {
    if (items.isEmpty()) {
      return list;
    }
    List<T> longer = list.isEmpty() ? new ArrayList<>(items.size()) : list;
    longer.addAll(items);
    return longer;
  }
}
