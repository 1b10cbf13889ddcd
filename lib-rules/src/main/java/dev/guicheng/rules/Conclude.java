package dev.guicheng.rules;

import dev.guicheng.Action;
import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.Verdict;
import dev.guicheng.manual.Counting;
import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import dev.guicheng.policy.Span;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;

/**
 * The words a rule concludes with, and the tests for facts that may be unknown:
 *
 * <pre>{@code
 * rule "CMP-10 every complaint is verified"
 *     @clause(CMP-10)
 * when
 *     $record : ComplaintRecord( type == ContactType.COMPLAINT )
 * then
 *     insert( check($record).isTrue("verified", $record.verified()) );
 * end
 * }</pre>
 */
public final class Conclude {
  private Conclude() {}

  /** The clause must be kept: SATISFIED unless a requirement says otherwise. */
  public static Judgement check(Question<?> about) {
    return new Judgement(about, Optional.empty(), Verdict.SATISFIED);
  }

  /** The clause of a table's row must be kept; for rules marked {@code @clausesOf}. */
  public static Judgement check(Question<?> about, String clause) {
    return new Judgement(about, Optional.of(clause), Verdict.SATISFIED);
  }

  /** The clause shapes the outcome: APPLIED unless something is missing. */
  public static Judgement applied(Question<?> about) {
    return new Judgement(about, Optional.empty(), Verdict.APPLIED);
  }

  /** The clause of a table's row shapes the outcome; for rules marked {@code @clausesOf}. */
  public static Judgement applied(Question<?> about, String clause) {
    return new Judgement(about, Optional.of(clause), Verdict.APPLIED);
  }

  /** An attribute of the outcome; an empty {@code Optional} concludes nothing. */
  public static OutcomeValue outcome(Question<?> about, String attribute, Object value) {
    return new OutcomeValue(about, attribute, value);
  }

  /**
   * One entry of a list in the outcome.
   *
   * @param position orders the entries of the list; different values at one position are an error
   */
  public static OutcomeEntry entry(
      Question<?> about, String attribute, int position, Object value) {
    return new OutcomeEntry(about, attribute, position, value);
  }

  /**
   * A step of the route.
   *
   * @param position orders the steps of the route; equal positions are an error
   */
  public static StepDraft step(Question<?> about, int position, Role role, Action action) {
    return new StepDraft(about, position, role, action);
  }

  /** A duty somebody now has. */
  public static ObligationDraft obligation(Question<?> about, Role role, Action action) {
    return new ObligationDraft(about, role, action);
  }

  /** The fact is known and true. */
  public static boolean isTrue(Optional<Boolean> fact) {
    return fact.orElse(false);
  }

  /** The fact is known and false. */
  public static boolean isFalse(Optional<Boolean> fact) {
    return !fact.orElse(true);
  }

  /** The fact is known. */
  public static boolean isKnown(Optional<?> fact) {
    return fact.isPresent();
  }

  /** The field of a paper is filled in: neither absent nor blank. */
  public static boolean isFilled(Optional<?> field) {
    return field.isPresent() && !field.get().toString().isBlank();
  }

  /** The fact is known and is this. */
  public static boolean is(Optional<?> fact, Object value) {
    return fact.isPresent() && fact.get().equals(value);
  }

  /** True if both facts are known to be true, false if one is known to be false; else empty. */
  public static Optional<Boolean> bothTrue(Optional<Boolean> one, Optional<Boolean> other) {
    if (isFalse(one) || isFalse(other)) {
      return Optional.of(false);
    }
    return one.isPresent() ? other : Optional.empty();
  }

  /** The fact is known and is this or more, or later. */
  public static <T extends Comparable<? super T>> boolean isAtLeast(
      Optional<? extends T> fact, T bound) {
    return fact.isPresent() && fact.get().compareTo(bound) >= 0;
  }

  /** The fact is known and is this or less, or earlier. */
  public static <T extends Comparable<? super T>> boolean isAtMost(
      Optional<? extends T> fact, T bound) {
    return fact.isPresent() && fact.get().compareTo(bound) <= 0;
  }

  /** The fact is known and is more, or later. */
  public static <T extends Comparable<? super T>> boolean isMoreThan(
      Optional<? extends T> fact, T bound) {
    return fact.isPresent() && fact.get().compareTo(bound) > 0;
  }

  /** The fact is known and is less, or earlier. */
  public static <T extends Comparable<? super T>> boolean isLessThan(
      Optional<? extends T> fact, T bound) {
    return fact.isPresent() && fact.get().compareTo(bound) < 0;
  }

  /** The limit of a length of time from a moment, where that is known. */
  public static Optional<Deadline> deadline(Optional<Moment> start, Span span, Counting counting) {
    return start.flatMap(moment -> counting.within(span, moment));
  }

  /**
   * Requires that something is done within a length of time from a moment; undetermined where the
   * moment is not known.
   */
  public static Judgement within(
      Question<?> about,
      String path,
      Optional<Moment> done,
      String startPath,
      Optional<Moment> start,
      Span span,
      Counting counting,
      Optional<LocalDateTime> asOf) {
    Judgement judgement = check(about).known(startPath, start);
    return deadline(start, span, counting)
        .map(deadline -> judgement.notAfter(path, done, deadline, asOf))
        .orElse(judgement);
  }

  /** A list whose emptiness means that it is not known. */
  public static <T> Optional<Collection<T>> known(Collection<T> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values);
  }
}
