package dev.guicheng.jackson.impact;

import dev.guicheng.jackson.impact.MoneyImpact.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** One money attribute added up over all decisions that both sides made. */
final class MoneySum implements Sum<MoneySum> {
  /** How many persons are held by name: enough for any staff, and bounded for any input. */
  private static final int MOST_SUBJECTS = 10_000;

  private static final Comparator<Move> LARGEST_FIRST =
      Comparator.<Move, BigDecimal>comparing(move -> move.difference().abs())
          .reversed()
          .thenComparing(Move::example);

  private int most;
  private long compared;
  private BigDecimal before = BigDecimal.ZERO;
  private BigDecimal after = BigDecimal.ZERO;
  private BigDecimal increase = BigDecimal.ZERO;
  private BigDecimal decrease = BigDecimal.ZERO;
  private long increased;
  private long decreased;
  private final Shown gained = new Shown();
  private final Shown lost = new Shown();
  private final TreeSet<Move> largest = new TreeSet<>(LARGEST_FIRST);
  private final Bounded<Subjects> subjects = new Bounded<>(MOST_SUBJECTS, Subjects::new);

  MoneySum(int most) {
    this.most = most;
  }

  private record Move(BigDecimal difference, ImpactExample example) {}

  /** Amounts that one side alone shows. */
  private static final class Shown {
    private long count;
    private BigDecimal sum = BigDecimal.ZERO;

    void add(long more, BigDecimal amount) {
      count += more;
      sum = sum.add(amount);
    }
  }

  /** What moved for one person. */
  private static final class Subjects implements Sum<Subjects> {
    private long count;
    private BigDecimal before = BigDecimal.ZERO;
    private BigDecimal after = BigDecimal.ZERO;

    @Override
    public void add(Subjects other) {
      add(other.count, other.before, other.after);
    }

    void add(long more, BigDecimal old, BigDecimal now) {
      count += more;
      before = before.add(old);
      after = after.add(now);
    }

    Subject view(String name) {
      return new Subject(name, count, before, after);
    }
  }

  /** Notes an amount of a decision that did not change. */
  void same(BigDecimal amount) {
    compared++;
    before = before.add(amount);
    after = after.add(amount);
  }

  /** Notes the amounts of a decision that changed, whether this one did or not. */
  void note(
      Optional<BigDecimal> old,
      Optional<BigDecimal> now,
      boolean ofSubject,
      ImpactExample example) {
    if (old.isPresent() && now.isPresent()) {
      move(old.get(), now.get(), ofSubject, example);
    } else {
      old.ifPresent(amount -> lost.add(1, amount));
      now.ifPresent(amount -> gained.add(1, amount));
    }
  }

  private void move(BigDecimal old, BigDecimal now, boolean ofSubject, ImpactExample example) {
    compared++;
    before = before.add(old);
    after = after.add(now);
    BigDecimal difference = now.subtract(old);
    if (difference.signum() == 0) {
      return;
    }
    if (difference.signum() > 0) {
      increased++;
      increase = increase.add(difference);
    } else {
      decreased++;
      decrease = decrease.add(difference);
    }
    largest.add(new Move(difference, example));
    trim();
    if (ofSubject) {
      subjects.at(example.record().subject()).add(1, old, now);
    }
  }

  private void trim() {
    while (largest.size() > most) {
      largest.pollLast();
    }
  }

  /** Whether any decision shows this amount differently. */
  boolean isMoved() {
    return increased + decreased + gained.count + lost.count > 0;
  }

  @Override
  public void add(MoneySum other) {
    most = Math.min(most, other.most);
    compared += other.compared;
    before = before.add(other.before);
    after = after.add(other.after);
    increase = increase.add(other.increase);
    decrease = decrease.add(other.decrease);
    increased += other.increased;
    decreased += other.decreased;
    gained.add(other.gained.count, other.gained.sum);
    lost.add(other.lost.count, other.lost.sum);
    largest.addAll(other.largest);
    trim();
    subjects.add(other.subjects);
  }

  MoneyImpact view(Place place) {
    List<Subject> named = new ArrayList<>();
    subjects.forEach((name, sum) -> named.add(sum.view(name)));
    named.sort(
        Comparator.<Subject, BigDecimal>comparing(subject -> subject.difference().abs())
            .reversed()
            .thenComparing(Subject::name));
    return new MoneyImpact(
        place.kind(),
        place.path(),
        compared,
        before,
        after,
        increased,
        increase,
        decreased,
        decrease,
        new MoneyImpact.OneSided(gained.count, gained.sum),
        new MoneyImpact.OneSided(lost.count, lost.sum),
        named,
        subjects.rest().view(""),
        largest.stream().map(Move::example).toList());
  }
}
