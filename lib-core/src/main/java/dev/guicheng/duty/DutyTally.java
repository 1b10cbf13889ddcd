package dev.guicheng.duty;

import dev.guicheng.Channel;
import dev.guicheng.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was done of one duty in one period, for one subject: acts that count, that may count once a
 * fact is known, and that were late. Figures only; what they mean is for the rules to say.
 */
@Value.Immutable
public interface DutyTally {
  /** The row that it was counted by. */
  DutyRow row();

  /** Its place among all tallies of the log, from 0. */
  int position();

  /** The area, window or person; empty if the duty has none. */
  Optional<String> subject();

  /** The period's name: {@link CalendarPeriod#label()}, or the due day of an interval. */
  String period();

  /** The last day, inclusive; empty if the clause fixes none or the calendar does not tell it. */
  Optional<LocalDate> dueOn();

  /** Acts that count and are in time. */
  int count();

  /** Acts that would be among them if the {@link #missing()} facts were as they should be. */
  int open();

  /** Acts that count or may count, but were late. */
  int late();

  /** All acts of the period, whatever they are worth. */
  int acts();

  /** Acts that do not count because something is absent, insufficient or wrong about them. */
  int refused();

  /** Whether the due day, or without one the period, is over at the moment of asking. */
  boolean over();

  /** Required channels that the acts that count and are in time did not use. */
  List<Channel> lacking();

  /** Those of them that no act that may count used either. */
  List<Channel> lackingWithOpen();

  /** Those of them that no late act used either. */
  List<Channel> lackingWithLate();

  /** Paths of the facts that are not known, or {@code calendar}; sorted. */
  List<String> missing();

  /** Paths of what is absent, insufficient or wrong; sorted. A wrong role is none. */
  List<String> faults();

  /** Whether it was done often enough in time. */
  default boolean isEnough() {
    return count() >= row().enough() && lacking().isEmpty();
  }

  /** Whether it was done often enough in time if what is not known is as it should be. */
  default boolean mayBeEnough() {
    return count() + open() >= row().enough() && lackingWithOpen().isEmpty();
  }

  /** Whether it was done often enough, late acts included. */
  default boolean isEnoughWithLate() {
    return late() > 0 && count() + open() + late() >= row().enough() && lackingWithLate().isEmpty();
  }

  /** Whether it was done oftener than the maximum. */
  default boolean isAboveMaximum() {
    return row().maximum().filter(most -> count() > most).isPresent();
  }

  /** What lacks where it was not done often enough: what is wrong with acts, else the acts. */
  default List<String> defects() {
    return refused() > 0 ? faults() : List.of("log");
  }

  /** The period and subject, as they are shown. */
  default String label() {
    return subject().map(subject -> period() + " " + subject).orElseGet(this::period);
  }

  /** The period as it stands in an outcome. */
  default DutyPeriod judged(PeriodStatus status) {
    return DutyPeriod.builder()
        .duty(row().duty())
        .period(period())
        .subject(subject())
        .count(count())
        .required(row().minimum())
        .dueOn(dueOn())
        .status(status)
        .build();
  }

  /** Refuses negative counts. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("DutyTally");
    problems.requireCount("count", Optional.of(count()));
    problems.requireCount("open", Optional.of(open()));
    problems.requireCount("late", Optional.of(late()));
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableDutyTally.Builder {}
}
