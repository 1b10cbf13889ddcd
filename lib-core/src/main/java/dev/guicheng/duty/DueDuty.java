package dev.guicheng.duty;

import dev.guicheng.Form;
import dev.guicheng.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One entry of a {@link DutyCalendar}: what is due for one period, and by when. */
@Value.Immutable
public interface DueDuty {
  /** The duty. */
  Duty duty();

  /** The clauses that demand it. */
  List<String> clauses();

  /** The period it is for: {@link CalendarPeriod#label()}, or the due day of an interval. */
  String period();

  /** The last day, inclusive; empty if the clause fixes none or the calendar does not tell it. */
  Optional<LocalDate> dueOn();

  /**
   * The last day on which it can be in time: the due day, or the end of the period where the clause
   * fixes none.
   */
  LocalDate lastOn();

  /** How often it is done in the period, at least; empty if the number is not given. */
  Optional<Integer> required();

  /** How often it is done in the period, at most. */
  Optional<Integer> maximum();

  /** Who does it; any one of several. */
  List<Role> roles();

  /** To whom the result goes. */
  List<Role> to();

  /** The paper used. */
  Optional<Form> form();

  /** For what: once, or again for each area or window; an entry for each role. */
  DutyScope scope();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableDueDuty.Builder {}
}
