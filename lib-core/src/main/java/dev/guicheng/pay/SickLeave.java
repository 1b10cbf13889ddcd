package dev.guicheng.pay;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Sick spells split into the 80% and the 60% part.
 *
 * <p>Kind {@code sick-leave}.
 */
@Value.Immutable
public interface SickLeave extends Question<SickLeaveOutcome> {
  @Override
  default String kind() {
    return "sick-leave";
  }

  /** The last day of the last spell; empty without spells. */
  @Override
  default Optional<LocalDate> policyDate() {
    return spells().stream().map(Stay::endsOn).max(LocalDate::compareTo);
  }

  /** The first day of the first spell. */
  @Override
  default Optional<LocalDate> policyStart() {
    return spells().stream().map(Stay::startsOn).min(LocalDate::compareTo);
  }

  /** Sick spells; touching ones, or with only unscheduled days between, are one. */
  List<Stay> spells();

  /** Days that are not worked, laid over the calendar. */
  List<LocalDate> holidays();

  /** Days that are worked although the calendar has them free. */
  List<LocalDate> makeUpDays();

  /** Refuses spells that overlap. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("SickLeave");
    SickSpellSplit.checkApart("spells", spells(), problems);
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableSickLeave.Builder {}
}
