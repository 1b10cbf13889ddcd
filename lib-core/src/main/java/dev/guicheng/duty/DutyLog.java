package dev.guicheng.duty;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A log of recurring duties against the duty table: was each done often enough and by its day.
 *
 * <p>Kind {@code duty-log}. Days are local to the property. A fact about an act that is absent is
 * not known; an act that would only count with it leaves its period undetermined.
 */
@Value.Immutable
public interface DutyLog extends Question<DutyLogOutcome> {
  @Override
  default String kind() {
    return "duty-log";
  }

  /** The day of asking; without one the last day covered. */
  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.of(asOf().map(LocalDateTime::toLocalDate).orElseGet(this::endsOn));
  }

  /** The first day of the log. */
  @Override
  default Optional<LocalDate> policyStart() {
    return Optional.of(startsOn());
  }

  /** Which duties to judge; at least one, each a row of the duty table. */
  List<Duty> duties();

  /** First day covered, inclusive: every period that overlaps the days is judged. */
  LocalDate startsOn();

  /** Last day covered, inclusive; not before {@link #startsOn()}. */
  LocalDate endsOn();

  /**
   * Areas, windows or persons that each duty must cover, each on its own. If empty, a duty is
   * judged once, whatever the subjects of the log; {@link Duty#DIRECTOR_VISIT} is then judged for
   * both directors, by the codes of their roles.
   */
  List<String> subjects();

  /** Everything that was done up to {@link #asOf()}, in any order. */
  List<Occurrence> log();

  /**
   * Days that are not worked. They move the end of a month and the day of a talk where the policy
   * says so, and nothing else.
   */
  List<LocalDate> holidays();

  /** Days that are worked, even if they are holidays or at weekends. */
  List<LocalDate> makeUpDays();

  /** Whether the year's suggestions were summed up and rewarded (CMP-14); empty = not judged. */
  Optional<Boolean> yearEndSummary();

  /**
   * The moment of asking, local to the property; 00:00 of the day after {@link #endsOn()} if empty.
   * What is not done is missed once its last day is over by then.
   */
  Optional<LocalDateTime> asOf();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("DutyLog");
    problems.require(
        !duties().isEmpty(), "duties", Reason.MISSING, "at least one duty must be judged");
    problems.requireDay("startsOn", Optional.of(startsOn()));
    problems.requireDay("endsOn", Optional.of(endsOn()));
    problems.require(
        !endsOn().isBefore(startsOn()),
        "endsOn",
        Reason.CONTRADICTION,
        "%s is before startsOn = %s",
        endsOn(),
        startsOn());
    problems.throwIfAny();
  }

  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    for (int position = 0; position < duties().size(); position++) {
      Duty duty = duties().get(position);
      if (book.duty().findRow(duty).isEmpty()) {
        problems.add(
            "duties[" + position + "]",
            Reason.UNKNOWN_VALUE,
            "%s has no row in the duty table, nor in %s%s",
            duty,
            DutyPolicy.SITE.key(),
            Suggestion.maybe(
                duty.code(), book.duty().rows().stream().map(row -> row.duty().code()).toList()));
      }
    }
    for (int position = 0; position < log().size(); position++) {
      Occurrence act = log().get(position);
      book.vocabulary().check("log[" + position + "].duty", act.duty(), problems);
      book.vocabulary().check("log[" + position + "].approver", act.approver(), problems);
    }
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableDutyLog.Builder {}
}
