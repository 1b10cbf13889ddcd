package dev.guicheng.leave;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Leave that was taken: was it leave or absence.
 *
 * <p>Kind {@code leave-record}.
 */
@Value.Immutable
public interface LeaveRecord extends Question<LeaveRecordOutcome> {
  @Override
  default String kind() {
    return "leave-record";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Type. */
  Optional<LeaveType> type();

  /** Days taken. */
  Optional<BigDecimal> days();

  /** Leave form filled in by the person. */
  Optional<Boolean> formFilled();

  /** Approved before it began. */
  Optional<Boolean> approvedBeforehand();

  /** Who approved; empty = not stated. */
  List<Role> approvedBy();

  /** Last approved day. */
  Optional<LocalDate> approvedTo();

  /** First day back. */
  Optional<LocalDate> returnedOn();

  /** Extension approved. */
  Optional<Boolean> extensionApproved();

  /** Not workdays. */
  List<LocalDate> holidays();

  /** Workdays at weekends. */
  List<LocalDate> makeUpDays();

  /** 弄虚作假; false unless set. */
  @Value.Default
  default boolean fraud() {
    return false;
  }

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("LeaveRecord");
    problems.requireNotNegative("days", days());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLeaveRecord.Builder {}
}
