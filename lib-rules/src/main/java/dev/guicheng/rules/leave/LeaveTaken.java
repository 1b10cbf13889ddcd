package dev.guicheng.rules.leave;

import static dev.guicheng.rules.Conclude.isFalse;
import static dev.guicheng.rules.Conclude.isTrue;

import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.leave.LeaveDays;
import dev.guicheng.leave.LeavePolicy.LeaveCount;
import dev.guicheng.leave.LeaveRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Derived fact: a leave that was taken, and what of it counts as leave.
 *
 * @param question the record
 * @param approval who could approve it
 * @param overstayed the days that count between the last approved day and the return, both
 *     excluded; empty if a day is not known or past the calendar's end
 */
public record LeaveTaken(
    LeaveRecord question, Approval approval, Optional<List<LocalDate>> overstayed) {
  /** Derives it. */
  public static LeaveTaken of(Approval approval, LeaveCount count, WorkCalendar calendar) {
    LeaveRecord question = approval.question();
    Optional<List<LocalDate>> overstayed =
        question
            .approvedTo()
            .flatMap(
                approvedTo ->
                    question
                        .returnedOn()
                        .flatMap(
                            returnedOn ->
                                LeaveDays.between(
                                    approvedTo.plusDays(1),
                                    returnedOn.minusDays(1),
                                    count,
                                    calendar.with(question.holidays(), question.makeUpDays()))));
    return new LeaveTaken(question, approval, overstayed);
  }

  /** Whether the return can be compared with the approval. */
  public boolean dated() {
    return question.approvedTo().isPresent() && question.returnedOn().isPresent();
  }

  /**
   * Whether only the calendar could tell how many days were overstayed; an approved extension makes
   * that irrelevant.
   */
  public boolean uncounted() {
    return dated() && overstayed.isEmpty() && !isTrue(question.extensionApproved());
  }

  /** Whether there is an overstay, of which it is not known if it was approved. */
  public boolean extensionOpen() {
    return overstays() && question.extensionApproved().isEmpty();
  }

  /** Whether at least one day was overstayed. */
  public boolean overstays() {
    return overstayed.filter(days -> !days.isEmpty()).isPresent();
  }

  /** Whether form and approval are told of at all (LEV-03). */
  public boolean procedureTold() {
    return question.formFilled().isPresent() || question.approvedBeforehand().isPresent();
  }

  /** Whether the leave is no leave: no form, no approval, the wrong approver, or deceit. */
  public boolean isVoid() {
    return question.fraud()
        || isFalse(question.formFilled())
        || isFalse(question.approvedBeforehand())
        || approval.byTheWrongPerson();
  }

  /** Whether form or approval is told of, but not both. */
  public boolean procedureOpen() {
    return procedureTold()
        && (question.formFilled().isEmpty() || question.approvedBeforehand().isEmpty());
  }

  /**
   * Whether the leave counts as leave; empty while that is open or nothing tells. A leave with a
   * last approved day was approved unless something says otherwise.
   */
  public Optional<Boolean> valid() {
    if (extensionOpen()) {
      return Optional.empty();
    }
    if (isVoid()) {
      return Optional.of(false);
    }
    return !procedureOpen() && (procedureTold() || dated()) ? Optional.of(true) : Optional.empty();
  }

  /** The days that count as absence; empty while a fact is missing. */
  public Optional<BigDecimal> absentDays() {
    if (extensionOpen() || uncounted() || (!isVoid() && procedureOpen())) {
      return Optional.empty();
    }
    if (!isVoid() && !procedureTold() && !dated()) {
      return Optional.empty();
    }
    BigDecimal overstay =
        isFalse(question.extensionApproved())
            ? BigDecimal.valueOf(overstayed.map(List::size).orElse(0))
            : BigDecimal.ZERO;
    return isVoid() ? question.days().map(overstay::add) : Optional.of(overstay);
  }
}
