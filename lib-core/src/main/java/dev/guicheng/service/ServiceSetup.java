package dev.guicheng.service;

import dev.guicheng.Channel;
import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the office must have in place.
 *
 * <p>Kind {@code service-setup}.
 */
@Value.Immutable
public interface ServiceSetup extends Question<ServiceSetupOutcome> {
  @Override
  default String kind() {
    return "service-setup";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Hours a day the hotline answers; 24 = kept. */
  Optional<BigDecimal> hotlineHours();

  /** Box. */
  Optional<Boolean> complaintBox();

  /** Phone. */
  Optional<Boolean> complaintPhone();

  /** Named receiver. */
  Optional<Boolean> receiverNamed();

  /** Feedback channels. */
  List<Channel> channels();

  /** Written procedures. */
  List<Procedure> procedures();

  /** May be charged. */
  Optional<Boolean> specialServiceCharged();

  /** Controlled. */
  Optional<Boolean> specialServiceControlled();

  /** One event. */
  Optional<OutsourcedEvent> outsourcedEvent();

  /** Plan exists. */
  Optional<Boolean> maintenancePlan();

  /** Training content set. */
  Optional<Boolean> trainingContent();

  /** Training cycle set. */
  Optional<Boolean> trainingCycle();

  /** Per department. */
  Optional<Integer> attendanceKeepers();

  /** For office-hours staff (ATT-05). */
  Optional<Role> attendanceTakenBy();

  /** CMP-36. */
  Optional<Boolean> complaintDeadlinesSet();

  /** Named as first responsible (REV-05). */
  Optional<Role> responsibleDepartment();

  /** Named as supervising (REV-05). */
  Optional<Role> supervisingGroup();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("ServiceSetup");
    problems.requireNotNegative("hotlineHours", hotlineHours());
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
