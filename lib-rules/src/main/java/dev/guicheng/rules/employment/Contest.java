package dev.guicheng.rules.employment;

import dev.guicheng.employment.EmploymentPolicy;
import dev.guicheng.employment.Governing;
import dev.guicheng.employment.LabourDispute;
import dev.guicheng.manual.Counting;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Derived fact: a decision that is contested, and by when it had to be.
 *
 * @param question the dispute
 * @param appliedOn the day of the application
 * @param dueOn the last day by the manual, inclusive
 * @param statuteDueOn the last day by the statute, inclusive; empty if the book does not give it
 */
public record Contest(
    LabourDispute question,
    LocalDate appliedOn,
    LocalDate dueOn,
    Optional<LocalDate> statuteDueOn) {
  /** Counts the windows of a dispute whose days are known. */
  public static Contest of(LabourDispute dispute, EmploymentPolicy policy, Counting counting) {
    LocalDate decidedOn = dispute.decidedOn().orElseThrow();
    return new Contest(
        dispute,
        dispute.appliedOn().orElseThrow(),
        counting.plus(decidedOn, policy.disputeWindow()),
        policy.disputeStatuteWindow().map(window -> counting.plus(decidedOn, window)));
  }

  /** Whether it came after the last day of the manual. */
  public boolean lateByManual() {
    return appliedOn.isAfter(dueOn);
  }

  /** Whether it came after the last day of the statute; false if that is not given. */
  public boolean lateByStatute() {
    return statuteDueOn.filter(appliedOn::isAfter).isPresent();
  }

  /** The statute where its result differs from the manual's. */
  public Governing governing() {
    return statuteDueOn.isPresent() && lateByManual() != lateByStatute()
        ? Governing.STATUTE
        : Governing.MANUAL;
  }

  /** Whether it came in time by what governs. */
  public boolean inTime() {
    return governing() == Governing.STATUTE ? !lateByStatute() : !lateByManual();
  }
}
