package dev.guicheng.leave;

import dev.guicheng.Problems;
import dev.guicheng.Question;
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

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Type of leave. */
  LeaveType type();

  /** Workdays asked for; computed from startsOn/endsOn if absent. */
  Optional<BigDecimal> days();

  /** First day. */
  Optional<LocalDate> startsOn();

  /** Last day. */
  Optional<LocalDate> endsOn();

  /** Not workdays. */
  List<LocalDate> holidays();

  /** Workdays at weekends. */
  List<LocalDate> makeUpDays();

  /** Personal leave in the month including this request. */
  Optional<BigDecimal> monthDays();

  /** Who asks. */
  Optional<Post> requesterPost();

  /** Diagnosis certificate. */
  Optional<Boolean> diagnosis();

  /** From a designated hospital. */
  Optional<Boolean> designatedHospital();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("LeaveRequest");
    problems.requireNotNegative("days", days());
    problems.requireNotNegative("monthDays", monthDays());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLeaveRequest.Builder {}
}
