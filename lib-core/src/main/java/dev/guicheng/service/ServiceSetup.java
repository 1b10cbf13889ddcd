package dev.guicheng.service;

import dev.guicheng.Channel;
import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.policy.PolicyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an office has in place for its customers. What is not known is left out; a clause of which
 * something is known is undetermined while the rest is not.
 *
 * <p>Kind {@code service-setup}.
 */
@Value.Immutable
public interface ServiceSetup extends Question<ServiceSetupOutcome> {
  /** What {@link #hotlineHours()} can be at most. */
  BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);

  @Override
  default String kind() {
    return "service-setup";
  }

  /** Empty: the question has no date, so the latest book applies. */
  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Hours a day that the hotline is answered, at most 24 (CMP-35). */
  Optional<BigDecimal> hotlineHours();

  /** Whether there is a complaint box (CMP-34). */
  Optional<Boolean> complaintBox();

  /** Whether there is a complaint telephone (CMP-34). */
  Optional<Boolean> complaintPhone();

  /** Whether somebody is named to receive complaints (CMP-34). */
  Optional<Boolean> receiverNamed();

  /** Feedback channels there are; empty = not known (CMP-39). */
  List<Channel> channels();

  /** Written procedures there are; empty = not known (REV-03). */
  List<Procedure> procedures();

  /** Whether special services are charged, which is allowed (REV-04). */
  Optional<Boolean> specialServiceCharged();

  /** Whether special services are under control: procedure and records exist (REV-04). */
  Optional<Boolean> specialServiceControlled();

  /** One event of an outsourced service (REV-01). */
  Optional<OutsourcedEvent> outsourcedEvent();

  /** Whether there is a maintenance plan (PAT-05). */
  Optional<Boolean> maintenancePlan();

  /** Whether the training plan sets its content (REV-07). */
  Optional<Boolean> trainingContent();

  /** Whether the training plan sets its cycle (REV-07). */
  Optional<Boolean> trainingCycle();

  /** Attendance keepers in the department that has fewest (ATT-03). */
  Optional<Integer> attendanceKeepers();

  /** Who keeps the attendance of staff with office hours (ATT-05). */
  Optional<Role> attendanceTakenBy();

  /** Whether each type of complaint has a handling limit (CMP-36). */
  Optional<Boolean> complaintDeadlinesSet();

  /** Who is named as first responsible for service quality (REV-05). */
  Optional<Role> responsibleDepartment();

  /** Who is named as supervising service quality (REV-05). */
  Optional<Role> supervisingGroup();

  /** Refuses roles and procedures that are neither built in nor declared. */
  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    book.vocabulary().checkAll("procedures", procedures(), problems);
    book.vocabulary().check("attendanceTakenBy", attendanceTakenBy(), problems);
    book.vocabulary().check("responsibleDepartment", responsibleDepartment(), problems);
    book.vocabulary().check("supervisingGroup", supervisingGroup(), problems);
  }

  /** Refuses negative numbers and a hotline of more than 24 hours a day, all at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("ServiceSetup");
    problems.requireNotNegative("hotlineHours", hotlineHours());
    hotlineHours()
        .ifPresent(
            hours ->
                problems.require(
                    hours.compareTo(HOURS_OF_A_DAY) <= 0,
                    "hotlineHours",
                    Reason.OUT_OF_RANGE,
                    "%s is more than a day has hours, %s",
                    hours,
                    HOURS_OF_A_DAY));
    problems.requireCount("attendanceKeepers", attendanceKeepers());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableServiceSetup.Builder {}
}
