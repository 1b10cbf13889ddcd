package dev.guicheng.rules.callback;

import static dev.guicheng.rules.Conclude.check;
import static java.util.Objects.requireNonNull;

import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackPolicy.SampleRounding;
import dev.guicheng.callback.CallbackRate;
import dev.guicheng.callback.SampleSize;
import dev.guicheng.rules.Judgement;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Derived: a period's population of which a share must be called back.
 *
 * @param question the question it was derived from
 * @param undecided the setting that leaves an empty population open; empty where the population is
 *     not empty, or nothing is required of an empty one
 */
public record CallbackQuota(CallbackRate question, Optional<String> undecided) {
  /** Refuses nulls. */
  public CallbackQuota {
    requireNonNull(question, "question");
    requireNonNull(undecided, "undecided");
  }

  /** Whether nothing finished, in this period and the earlier ones together. */
  public static boolean isEmpty(CallbackRate question) {
    return question.finished().orElse(1) == 0
        && question.carry().map(earlier -> earlier.populationTotal() == 0).orElse(true);
  }

  /** What was called back. */
  public CallbackEvent event() {
    return question.event();
  }

  /** The smallest count that keeps a rate; empty if the population is not known. */
  public Optional<Integer> required(BigDecimal rate, SampleRounding rounding) {
    return question
        .finished()
        .map(population -> SampleSize.required(rate, population, question.carry(), rounding));
  }

  /** The whole population; empty if it is not known. */
  public Optional<Integer> all() {
    return question.finished().map(population -> SampleSize.all(population, question.carry()));
  }

  /** The largest count within a band, never less than its smallest one. */
  public Optional<Integer> plannedMax(
      BigDecimal minRate, BigDecimal maxRate, SampleRounding rounding) {
    return question
        .finished()
        .map(
            population ->
                Math.max(
                    SampleSize.allowed(maxRate, population, question.carry()),
                    SampleSize.required(minRate, population, question.carry(), rounding)));
  }

  /** Whether more were called back than a maximum; empty while one of the two is not known. */
  public Optional<Boolean> exceeds(Optional<Integer> most) {
    return question.calledBack().flatMap(count -> most.map(limit -> count > limit));
  }

  /** What a clause finds that asks for at least so many. Nothing required is always kept. */
  public Judgement atLeast(Optional<Integer> required) {
    Judgement judgement = check(question);
    question.finished().ifPresent(population -> judgement.given("finished", population));
    if (undecided.isPresent()) {
      return judgement.undetermined(undecided.get());
    }
    if (required.isEmpty()) {
      judgement.undetermined("finished");
      return question.calledBack().isPresent() ? judgement : judgement.undetermined("calledBack");
    }
    return required.get() == 0 && question.calledBack().isEmpty()
        ? judgement.given("required", 0)
        : judgement.atLeast("calledBack", question.calledBack(), required.get());
  }
}
