package dev.guicheng.leave;

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

  /** The first day back, else the last approved day. */
  @Override
  default Optional<LocalDate> policyDate() {
    return returnedOn().or(this::approvedTo);
  }

  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    book.vocabulary().checkAll("approvedBy", approvedBy(), problems);
  }

  /** The type of leave. */
  Optional<LeaveType> type();

  /** Days taken, halves allowed. */
  Optional<BigDecimal> days();

  /** Leave form filled in by the person. */
  Optional<Boolean> formFilled();

  /** Approved before it began. */
  Optional<Boolean> approvedBeforehand();

  /** Who approved; empty = not stated. */
  List<Role> approvedBy();

  /** The last approved day, inclusive. */
  Optional<LocalDate> approvedTo();

  /** The first day back at work. */
  Optional<LocalDate> returnedOn();

  /** Whether staying longer was approved (LEV-06). */
  Optional<Boolean> extensionApproved();

  /** Days that are not worked, laid over the calendar. */
  List<LocalDate> holidays();

  /** Days that are worked although a weekend or holiday, laid over the calendar. */
  List<LocalDate> makeUpDays();

  /** The leave was obtained by deceit (弄虚作假); false unless set. */
  @Value.Default
  default boolean fraud() {
    return false;
  }

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("LeaveRecord");
    problems.requireNotNegative("days", days());
    problems.requireDay("approvedTo", approvedTo());
    problems.requireDay("returnedOn", returnedOn());
    if (approvedTo().isPresent() && returnedOn().isPresent()) {
      problems.require(
          !returnedOn().get().isBefore(approvedTo().get()),
          "returnedOn",
          Reason.CONTRADICTION,
          "%s is before approvedTo %s",
          returnedOn().get(),
          approvedTo().get());
    }
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLeaveRecord.Builder {}
}
