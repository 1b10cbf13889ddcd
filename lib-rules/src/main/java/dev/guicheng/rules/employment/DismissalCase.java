package dev.guicheng.rules.employment;

import dev.guicheng.attendance.AbsencePolicy;
import dev.guicheng.employment.Dismissal;
import java.util.Optional;

/**
 * Derived fact: what speaks for a dismissal and what against it.
 *
 * @param question the dismissal
 * @param longAbsence whether an absence threshold is exceeded
 * @param grounded whether a ground of article 15 or long absence is established
 * @param protectedNow whether article 16 protects the employee; empty while not known
 */
public record DismissalCase(
    Dismissal question, boolean longAbsence, boolean grounded, Optional<Boolean> protectedNow) {
  /** Weighs a dismissal. */
  public static DismissalCase of(Dismissal dismissal, AbsencePolicy policy) {
    boolean longAbsence =
        dismissal
                .longestRun()
                .filter(days -> days.compareTo(policy.dismissalRunDays()) > 0)
                .isPresent()
            || dismissal
                .yearAbsentDays()
                .filter(days -> days.compareTo(policy.dismissalYearDays()) > 0)
                .isPresent();
    return new DismissalCase(
        dismissal,
        longAbsence,
        longAbsence || !dismissal.grounds().isEmpty(),
        dismissal.isProtected());
  }

  /** Whether nothing protects the employee; empty while not known. */
  public Optional<Boolean> unprotected() {
    return protectedNow.map(isProtected -> !isProtected);
  }
}
