package dev.guicheng.jackson.impact;

import dev.guicheng.Decision;
import dev.guicheng.Problem;
import dev.guicheng.jackson.impact.Attribution.Explained;
import dev.guicheng.jackson.impact.Change.Flip;
import dev.guicheng.jackson.impact.Refusal.By;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What changes between two engines, added up over recorded questions. Summaries merge in any order
 * and grouping to the same summary, as long as no two records have the same position.
 *
 * <p>Lists are sorted, what counts most first. Counts and sums are exact always. Lists that could
 * grow without bound are cut, and say what is not listed.
 */
public final class ImpactSummary {
  private static final int MOST_REFUSALS = 200;
  private static final Pattern POSITIONS = Pattern.compile("\\[\\d+]");

  private ImpactTotals totals = ImpactTotals.NONE;
  private final Sums<String, KindSum> kinds = new Sums<>(KindSum::new);
  private final Sums<Flip, Group> flips;
  private final Sums<Place, AttributeSum> attributes;
  private final Sums<Place, DeadlineSum> deadlines;
  private final Sums<Place, MoneySum> money;
  private final Sums<String, ClauseSum> clauses;
  private final Sums<String, SettingSum> settings;
  private final Bounded<RefusalSum> refusals;
  private final Group unnamed;

  ImpactSummary(int examples) {
    this.flips = new Sums<>(() -> new Group(examples));
    this.attributes = new Sums<>(() -> new AttributeSum(examples));
    this.deadlines = new Sums<>(() -> new DeadlineSum(examples));
    this.money = new Sums<>(() -> new MoneySum(examples));
    this.clauses = new Sums<>(() -> new ClauseSum(examples));
    this.settings = new Sums<>(() -> new SettingSum(examples));
    this.refusals = new Bounded<>(MOST_REFUSALS, () -> new RefusalSum(examples));
    this.unnamed = new Group(examples);
  }

  /** The summary of nothing; merged with another it gives the other. */
  public static ImpactSummary empty() {
    return new ImpactSummary(Integer.MAX_VALUE);
  }

  /** This and another together; both stay as they are. */
  public ImpactSummary merge(ImpactSummary other) {
    ImpactSummary merged = empty();
    merged.add(this);
    merged.add(other);
    return merged;
  }

  private void add(ImpactSummary other) {
    totals = totals.plus(other.totals);
    kinds.add(other.kinds);
    flips.add(other.flips);
    attributes.add(other.attributes);
    deadlines.add(other.deadlines);
    money.add(other.money);
    clauses.add(other.clauses);
    settings.add(other.settings);
    refusals.add(other.refusals);
    unnamed.add(other.unnamed);
  }

  void same(Decision<?> decision) {
    totals = totals.plus(new ImpactTotals(1, 0, 0, 0, 0));
    kinds.at(decision.kind()).same();
    for (MoneyAttribute attribute : MoneyAttribute.of(decision.kind())) {
      attribute
          .amount()
          .apply(decision.outcome())
          .ifPresent(amount -> money.at(new Place(decision.kind(), attribute.path())).same(amount));
    }
  }

  void change(ImpactExample example, Change change, Set<Explained> alone) {
    Decision<?> old = example.before().orElseThrow();
    Decision<?> now = example.after().orElseThrow();
    String kind = old.kind();
    totals = totals.plus(new ImpactTotals(0, 1, 0, 0, 0));
    kinds.at(kind).changed();
    change.flips().forEach(flip -> flips.at(flip).note(example));
    Set<String> paths = new TreeSet<>();
    for (Difference difference : change.differences()) {
      AttributeSum sum = attributes.at(new Place(kind, difference.path()));
      sum.value(difference);
      if (paths.add(difference.path())) {
        sum.note(example);
      }
    }
    List<DeadlineShift> shifts = DeadlineShift.among(change.differences());
    shifts.forEach(shift -> deadlines.at(new Place(kind, shift.path())).note(shift, example));
    List<SettingImpact.Amount> amounts = new ArrayList<>();
    for (MoneyAttribute attribute : MoneyAttribute.of(kind)) {
      var was = attribute.amount().apply(old.outcome());
      var is = attribute.amount().apply(now.outcome());
      money.at(new Place(kind, attribute.path())).note(was, is, attribute.isOfSubject(), example);
      if (was.isPresent() && is.isPresent() && was.get().compareTo(is.get()) != 0) {
        amounts.add(new SettingImpact.Amount(kind, attribute.path(), is.get().subtract(was.get())));
      }
    }
    noteClauses(example, change);
    Set<String> named = example.settings();
    for (String setting : named) {
      settings
          .at(setting)
          .note(
              example,
              alone.contains(new Explained(example, setting)),
              !change.flips().isEmpty(),
              !shifts.isEmpty(),
              amounts);
    }
    if (named.isEmpty()) {
      unnamed.note(example);
    }
  }

  private void noteClauses(ImpactExample example, Change change) {
    Map<String, BigDecimal> yuan = example.yuanByClause();
    Set<String> flipped = new TreeSet<>();
    change.flips().forEach(flip -> flipped.add(flip.clause()));
    Set<String> touched = new TreeSet<>(example.clauses());
    touched.addAll(yuan.keySet());
    for (String clause : touched) {
      clauses
          .at(clause)
          .note(example, flipped.contains(clause), yuan.getOrDefault(clause, BigDecimal.ZERO));
    }
  }

  void refuse(By by, ImpactExample example) {
    totals =
        totals.plus(
            switch (by) {
              case BEFORE -> new ImpactTotals(0, 0, 1, 0, 0);
              case AFTER -> new ImpactTotals(0, 0, 0, 1, 0);
              case BOTH, READER -> new ImpactTotals(0, 0, 0, 0, 1);
            });
    Problem first = example.problems().get(0);
    String path = POSITIONS.matcher(first.path()).replaceAll("");
    String message = first.message().lines().findFirst().orElse("");
    refusals.at(String.join("\0", by.name(), path, first.reason().name(), message)).note(example);
  }

  /** How many records there were and what became of them. */
  public ImpactTotals totals() {
    return totals;
  }

  /** How many decisions of each kind change. */
  public List<KindImpact> kinds() {
    return sorted(kinds, (kind, sum) -> sum.view(kind), KindImpact::changed);
  }

  /** Verdicts that flip, by clause. */
  public List<VerdictFlip> flips() {
    return sorted(
        flips,
        (flip, sum) ->
            new VerdictFlip(flip.clause(), flip.from(), flip.to(), sum.count(), sum.examples()),
        VerdictFlip::count);
  }

  /** Attributes of outcomes that change, deadlines and amounts among them. */
  public List<AttributeImpact> attributes() {
    return sorted(attributes, (place, sum) -> sum.view(place), AttributeImpact::count);
  }

  /** Deadlines that move. */
  public List<DeadlineImpact> deadlines() {
    return sorted(
        deadlines,
        (place, sum) -> sum.view(place),
        view -> view.earlier() + view.later() + view.gained() + view.lost());
  }

  /** Amounts that move, in the order of kind and attribute. */
  public List<MoneyImpact> money() {
    return money.byKey().entrySet().stream()
        .filter(entry -> entry.getValue().isMoved())
        .map(entry -> entry.getValue().view(entry.getKey()))
        .toList();
  }

  /** What changes, by clause. */
  public List<ClauseImpact> clauses() {
    return sorted(clauses, (clause, sum) -> sum.view(clause), ClauseImpact::changed);
  }

  /** What changes, by the settings that decisions rely on with another value. */
  public List<SettingImpact> settings() {
    return sorted(settings, (key, sum) -> sum.view(key), SettingImpact::changed);
  }

  /** How many decisions change without relying on any setting that differs. */
  public long changedWithoutSetting() {
    return unnamed.count();
  }

  /** The first decisions that change without relying on any setting that differs. */
  public List<ImpactExample> withoutSetting() {
    return unnamed.examples();
  }

  /** Records that cannot be decided, by reason. */
  public List<Refusal> refusals() {
    List<Refusal> views = new ArrayList<>();
    refusals.forEach((key, sum) -> views.add(sum.view(key)));
    views.sort(
        Comparator.comparingLong(Refusal::count)
            .reversed()
            .thenComparing(Refusal::by)
            .thenComparing(Refusal::path)
            .thenComparing(Refusal::message));
    return List.copyOf(views);
  }

  /** How many records cannot be decided for reasons that are not listed. */
  public long otherRefusals() {
    return refusals.rest().count();
  }

  /** Every example of every group, each once, in the order of the input. */
  public List<ImpactExample> examples() {
    return groups().flatMap(List::stream).sorted().distinct().toList();
  }

  /** The first example of each group, each once: verdicts first, then what moves. */
  public List<ImpactExample> highlights() {
    return groups().flatMap(group -> group.stream().limit(1)).distinct().toList();
  }

  private Stream<List<ImpactExample>> groups() {
    return Stream.of(
            flips().stream().map(VerdictFlip::examples),
            deadlines().stream().map(DeadlineImpact::examples),
            money().stream().map(MoneyImpact::largest),
            refusals().stream().map(Refusal::examples),
            settings().stream().map(SettingImpact::examples),
            Stream.of(withoutSetting()),
            clauses().stream().map(ClauseImpact::examples),
            attributes().stream().map(AttributeImpact::examples))
        .flatMap(group -> group);
  }

  /**
   * The summary as a document: every list of this class under its name, and what their entries
   * hold.
   *
   * @param locale the language in which findings of examples are explained
   */
  public ObjectNode toJson(Locale locale) {
    return ImpactDocument.of(this, locale);
  }

  private static <K extends Comparable<K>, V extends Sum<V>, W> List<W> sorted(
      Sums<K, V> sums, BiFunction<K, V, W> view, ToLongFunction<W> count) {
    List<W> views = new ArrayList<>();
    sums.byKey().forEach((key, sum) -> views.add(view.apply(key, sum)));
    views.sort(Comparator.comparingLong(count).reversed());
    return List.copyOf(views);
  }
}
