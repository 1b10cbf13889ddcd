package dev.guicheng.rules.duty;

import dev.guicheng.Channel;
import dev.guicheng.duty.DutyLog;
import dev.guicheng.duty.DutyTally;
import java.util.Collection;
import java.util.List;

/**
 * Derived fact: one period of a duty, ready to be judged under one clause.
 *
 * @param question the log it is about
 * @param clause the clause
 * @param tally what was counted
 */
public record JudgedPeriod(DutyLog question, String clause, DutyTally tally) {
  /** Whether it was done often enough and in time. */
  public boolean enough() {
    return tally.isEnough();
  }

  /** Whether it would be enough if facts that are not known are as they should be. */
  public boolean open() {
    return !enough() && tally.mayBeEnough();
  }

  /** Whether it was done often enough, but late. */
  public boolean late() {
    return !tally.mayBeEnough() && tally.isEnoughWithLate();
  }

  /** Whether it was not done often enough, not even late. */
  public boolean tooFew() {
    return !tally.mayBeEnough() && !tally.isEnoughWithLate();
  }

  /** Whether the time for it is over. */
  public boolean over() {
    return tally.over();
  }

  /** Whether it was done oftener than the maximum. */
  public boolean aboveMaximum() {
    return tally.isAboveMaximum();
  }

  /** Whether more than the maximum is a breach. */
  public boolean maximumBinding() {
    return tally.row().maximumBinding();
  }

  /** Whether it counts from the last time. */
  public boolean interval() {
    return tally.row().interval().isPresent();
  }

  /** Whether nothing was done, and there may have been nothing to do. */
  public boolean mayBeIdle() {
    return tally.acts() == 0 && tally.row().emptyLeftOpen();
  }

  /** Keys of the settings that are not given. */
  public List<String> notGiven() {
    return tally.row().notGiven();
  }

  /** Required channels that were not used. */
  public List<Channel> lacking() {
    return tally.lacking();
  }

  /** Required channels that were used. */
  public Collection<Channel> used() {
    return tally.row().channels().stream()
        .filter(channel -> !tally.lacking().contains(channel))
        .toList();
  }

  /** Its place among the periods of the outcome. */
  public int position() {
    return tally.position();
  }

  /** The path of a figure of the period; a dot would start another attribute. */
  public String path(String figure) {
    return "periods[" + tally.label().replace('.', ' ') + "]." + figure;
  }

  /** What is not known, for findings. */
  public String[] missing() {
    return tally.missing().toArray(String[]::new);
  }

  /** The settings that are not given, for findings. */
  public String[] settings() {
    return notGiven().toArray(String[]::new);
  }
}
