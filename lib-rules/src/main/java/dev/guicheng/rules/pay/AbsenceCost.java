package dev.guicheng.rules.pay;

import dev.guicheng.attendance.AbsencePenalty;
import dev.guicheng.attendance.AbsencePolicy;
import dev.guicheng.attendance.AbsenceTier;
import dev.guicheng.pay.PayMonth;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Derived fact: the month's absence and the tier it reaches.
 *
 * @param wage the wage that the formulas use
 * @param days absence days, converted days included
 * @param convertedDays those of them that lateness made
 * @param tier the tier by days alone
 */
public record AbsenceCost(
    MonthlyWage wage, BigDecimal days, int convertedDays, AbsencePenalty tier) {
  /** Absence that lateness adds days to. */
  public static AbsenceCost of(MonthlyWage wage, int convertedDays, AbsencePolicy policy) {
    BigDecimal days =
        wage.question().absentDays().orElse(BigDecimal.ZERO).add(BigDecimal.valueOf(convertedDays));
    return new AbsenceCost(wage, days, convertedDays, AbsenceTier.of(days, policy));
  }

  /** Absence as it was recorded. */
  public static AbsenceCost withoutLateness(MonthlyWage wage, AbsencePolicy policy) {
    return of(wage, 0, policy);
  }

  /** The month it is about. */
  public PayMonth question() {
    return wage.question();
  }

  /** The wage, CNY; empty if not known. */
  public Optional<BigDecimal> monthlyWage() {
    return wage.wage();
  }
}
