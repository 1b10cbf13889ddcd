package dev.guicheng.rules.callback;

import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackPolicy.SampleRounding;
import dev.guicheng.callback.CallbackSample;
import dev.guicheng.callback.Sample;
import dev.guicheng.callback.SampleSize;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Derived fact: the sample that is drawn for a question.
 *
 * @param question the question
 * @param sample the sample
 * @param rounding how a rate becomes a number
 */
public record DrawnSample(CallbackSample question, Sample sample, SampleRounding rounding) {
  /** Draws at the policy's rates where the question names none. */
  public static DrawnSample of(
      CallbackSample question,
      BigDecimal rate,
      Optional<BigDecimal> maxRate,
      SampleRounding rounding) {
    return new DrawnSample(question, Sample.draw(question.plan(rate, maxRate, rounding)), rounding);
  }

  /** What was finished. */
  public CallbackEvent event() {
    return question.event();
  }

  /** How many are drawn. */
  public Optional<Integer> size() {
    return Optional.of(sample.size());
  }

  /** How many the population has. */
  public int members() {
    return question.population().size();
  }

  /**
   * The fewest that a rate asks for, over all windows together and within this one's population.
   */
  public int required(BigDecimal rate) {
    return Math.min(members(), SampleSize.required(rate, members(), question.carry(), rounding));
  }

  /** Whether more are drawn than the largest share allows. */
  public boolean isAboveMaximum() {
    return sample.maximum().filter(most -> sample.size() > most).isPresent();
  }
}
