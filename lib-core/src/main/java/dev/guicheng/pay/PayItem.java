package dev.guicheng.pay;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One exact amount of a month's pay, before rounding, and the arithmetic behind it. The formulas
 * are those of article 27 of the handbook.
 */
public final class PayItem {
  private final PayLineCode code;
  private final Rational amount;
  private final String formula;

  private PayItem(PayLineCode code, Rational amount, String formula) {
    this.code = requireNonNull(code);
    this.amount = amount;
    this.formula = formula;
  }

  /** The monthly wage of the formulas. */
  public static PayItem wage(BigDecimal wage) {
    return new PayItem(PayLineCode.WAGE, Rational.of(wage), text(wage));
  }

  /** Overtime pay that was taken out of the wage and stays payable. */
  public static PayItem overtimePay(BigDecimal pay) {
    return new PayItem(PayLineCode.OVERTIME_PAY, Rational.of(pay), text(pay));
  }

  /**
   * Personal leave: days times the daily wage (PAY-01).
   *
   * @param days workdays of leave, halves allowed
   * @param monthDays days that a month's wage is divided by
   */
  public static PayItem personalLeave(BigDecimal days, BigDecimal wage, BigDecimal monthDays) {
    return new PayItem(
        PayLineCode.PERSONAL_LEAVE,
        Rational.of(wage).times(days).dividedBy(monthDays).negated(),
        "−" + text(days) + " × " + text(wage) + " / " + text(monthDays));
  }

  /**
   * Sick days within a month: for each workday the daily wage gives way to the rate's share of the
   * base (PAY-04).
   *
   * @param replaced what sick pay replaces: the wage, or the base alone (Z-73)
   * @param base basic wage and allowance
   */
  public static PayItem sickDays(
      SickWorkdays days, BigDecimal replaced, BigDecimal base, PayPolicy policy) {
    Rational first =
        Rational.of(replaced)
            .minus(Rational.of(base).times(policy.sickFirstRate()))
            .times(days.firstRate());
    Rational later =
        Rational.of(replaced)
            .minus(Rational.of(base).times(policy.sickLaterRate()))
            .times(days.laterRate());
    return new PayItem(
        PayLineCode.SICK_LEAVE,
        first.plus(later).dividedBy(policy.monthDays()).negated(),
        sickFormula(days, replaced, base, policy));
  }

  private static String sickFormula(
      SickWorkdays days, BigDecimal replaced, BigDecimal base, PayPolicy policy) {
    List<String> parts = new ArrayList<>();
    if (days.hasFirst()) {
      parts.add(sickFormula(days.firstRate(), replaced, policy.sickFirstRate(), base));
    }
    if (days.hasLater()) {
      parts.add(sickFormula(days.laterRate(), replaced, policy.sickLaterRate(), base));
    }
    String sum = String.join(" + ", parts);
    return "−%s / %s"
        .formatted(parts.size() == 1 ? sum : "(" + sum + ")", text(policy.monthDays()));
  }

  private static String sickFormula(
      BigDecimal days, BigDecimal replaced, BigDecimal rate, BigDecimal base) {
    return text(days) + " × (" + text(replaced) + " − " + text(rate) + " × " + text(base) + ")";
  }

  /** A month wholly sick at one rate: the rate's share of the base instead of the wage. */
  public static PayItem sickMonth(BigDecimal rate, BigDecimal replaced, BigDecimal base) {
    return new PayItem(
        PayLineCode.SICK_LEAVE,
        Rational.of(base).times(rate).minus(Rational.of(replaced)),
        text(rate) + " × " + text(base) + " − " + text(replaced));
  }

  /** Sick pay of a month wholly sick at one rate: the rate's share of the base, to the fen. */
  public static BigDecimal sickPay(BigDecimal rate, BigDecimal base) {
    return Rational.of(base).times(rate).toFen();
  }

  /** Absence: the whole month's wage (ABS-02). */
  public static PayItem absence(BigDecimal wage) {
    return new PayItem(PayLineCode.ABSENCE, Rational.of(wage).negated(), "−" + text(wage));
  }

  /** Absence: a share of the month's wage (ABS-01). */
  public static PayItem absence(BigDecimal share, BigDecimal wage) {
    return new PayItem(
        PayLineCode.ABSENCE,
        Rational.of(wage).times(share).negated(),
        "−" + text(share) + " × " + text(wage));
  }

  /**
   * Overtime: hours times the hourly wage times the rate (PAY-05).
   *
   * @param dayHours hours of a full day
   */
  public static PayItem overtime(
      BigDecimal hours,
      BigDecimal wage,
      BigDecimal monthDays,
      BigDecimal dayHours,
      BigDecimal rate) {
    return new PayItem(
        PayLineCode.OVERTIME,
        Rational.of(wage).times(hours).times(rate).dividedBy(monthDays).dividedBy(dayHours),
        "%s × %s / %s / %s × %s"
            .formatted(text(hours), text(wage), text(monthDays), text(dayHours), text(rate)));
  }

  /** What it is. */
  public PayLineCode code() {
    return code;
  }

  /** The amount in CNY, signed, rounded half up to two places. */
  public BigDecimal rounded() {
    return amount.toFen();
  }

  /** What the item takes away, in CNY, rounded half up to two places. */
  public BigDecimal deducted() {
    return rounded().negate();
  }

  Rational amount() {
    return amount;
  }

  String formula() {
    return formula;
  }

  private static String text(BigDecimal number) {
    return number.toPlainString();
  }

  @Override
  public String toString() {
    return code + " " + formula;
  }
}
