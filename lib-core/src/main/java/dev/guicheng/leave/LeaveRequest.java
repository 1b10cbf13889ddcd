package dev.guicheng.leave;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody asks for leave: is the request in order and who approves it.
 *
 * <p>Kind {@code leave-request}.
 */
@Value.Immutable
public interface LeaveRequest extends Question<LeaveRequestOutcome> {
  @Override
  default String kind() {
    return "leave-request";
  }

  /** The first day of the leave, if known. */
  @Override
  default Optional<LocalDate> policyDate() {
    return startsOn();
  }

  /** Type of leave. */
  LeaveType type();

  /** Workdays asked for, halves allowed; counted from startsOn to endsOn if absent. */
  Optional<BigDecimal> days();

  /** First day, inclusive. */
  Optional<LocalDate> startsOn();

  /** Last day, inclusive; not before the first. */
  Optional<LocalDate> endsOn();

  /** Days that are not worked, laid over the calendar. */
  List<LocalDate> holidays();

  /** Days that are worked although a weekend or holiday, laid over the calendar. */
  List<LocalDate> makeUpDays();

  /** Days of personal leave in the month, including this request. */
  Optional<BigDecimal> monthDays();

  /** The post of who asks; it decides the route (LEV-04). */
  Optional<Post> requesterPost();

  /** Whether a diagnosis is at hand (LEV-02). */
  Optional<Boolean> diagnosis();

  /** From a designated hospital. */
  Optional<Boolean> designatedHospital();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("LeaveRequest");
    problems.requireNotNegative("days", days());
    problems.requireDay("startsOn", startsOn());
    problems.requireDay("endsOn", endsOn());
    problems.requireNotNegative("monthDays", monthDays());
    if (startsOn().isPresent() && endsOn().isPresent()) {
      problems.require(
          !endsOn().get().isBefore(startsOn().get()),
          "endsOn",
          Reason.CONTRADICTION,
          "%s is before startsOn %s",
          endsOn().get(),
          startsOn().get());
    }
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLeaveRequest.Builder {}
}
