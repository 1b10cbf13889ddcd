package dev.guicheng.pay;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One person's pay for one month: leave, sickness, absence, overtime.
 *
 * <p>Kind {@code pay-month}.
 */
@Value.Immutable
public interface PayMonth extends Question<PayMonthOutcome> {
  @Override
  default String kind() {
    return "pay-month";
  }

  /** The last day of the payroll month, if known. */
  @Override
  default Optional<LocalDate> policyDate() {
    return month().map(YearMonth::atEndOfMonth);
  }

  /** The first day of the month. */
  @Override
  default Optional<LocalDate> policyStart() {
    return month().map(month -> month.atDay(1));
  }

  /** Basic wage and allowance, the base of sick pay; empty unless both are known. */
  default Optional<BigDecimal> sickBase() {
    return basicWage().flatMap(basic -> allowance().map(basic::add));
  }

  /** The payroll month; needed with sickSpells. */
  Optional<YearMonth> month();

  /** The month's wage in all (月工资总额), CNY, overtime pay included if any. */
  Optional<BigDecimal> totalWage();

  /** Overtime pay inside totalWage, CNY, at most totalWage; absent = 0. */
  Optional<BigDecimal> overtimePay();

  /** Basic wage (基本工资), CNY a month. */
  Optional<BigDecimal> basicWage();

  /** General allowance (综合补贴), CNY a month; someone without one has 0, absent is not known. */
  Optional<BigDecimal> allowance();

  /** Performance pay, CNY; part of the wage, not of the sick base; absent = 0. */
  Optional<BigDecimal> performancePay();

  /** Workdays of personal leave (事假天数), halves allowed. */
  Optional<BigDecimal> personalLeaveDays();

  /** Sick leave by dates; days outside the month only tell when the first month of a spell ends. */
  List<Stay> sickSpells();

  /** Sick workdays of the month at the first rate, when already split; not with sickSpells. */
  Optional<BigDecimal> sickDaysFirstRate();

  /** Sick workdays of the month at the later rate, when already split; not with sickSpells. */
  Optional<BigDecimal> sickDaysLaterRate();

  /** Days of absence (旷工) in the month, before lateness is converted; halves allowed. */
  Optional<BigDecimal> absentDays();

  /** Late arrivals and early departures of the month, together. */
  Optional<Integer> lateAndEarlyCount();

  /** Hours of overtime, beyond what totalWage already pays. */
  Optional<BigDecimal> overtimeHours();

  /** Whether a leader approved the overtime. */
  Optional<Boolean> overtimeApproved();

  /** Whether time off (调休) is given instead of pay; false unless set. */
  @Value.Default
  default boolean timeOffGiven() {
    return false;
  }

  /** Days that are not worked, laid over the calendar. */
  List<LocalDate> holidays();

  /** Days that are worked although the calendar has them free. */
  List<LocalDate> makeUpDays();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("PayMonth");
    problems.requireNotNegative("totalWage", totalWage());
    problems.requireNotNegative("overtimePay", overtimePay());
    problems.requireNotNegative("basicWage", basicWage());
    problems.requireNotNegative("allowance", allowance());
    problems.requireNotNegative("performancePay", performancePay());
    problems.requireNotNegative("personalLeaveDays", personalLeaveDays());
    problems.requireNotNegative("sickDaysFirstRate", sickDaysFirstRate());
    problems.requireNotNegative("sickDaysLaterRate", sickDaysLaterRate());
    problems.requireNotNegative("absentDays", absentDays());
    problems.requireCount("lateAndEarlyCount", lateAndEarlyCount());
    problems.requireNotNegative("overtimeHours", overtimeHours());
    SickSpellSplit.checkApart("sickSpells", sickSpells(), problems);
    problems.require(
        sickSpells().isEmpty() || month().isPresent(),
        "month",
        Reason.MISSING,
        "sickSpells need the payroll month");
    if (!sickSpells().isEmpty()) {
      problems.require(
          sickDaysFirstRate().isEmpty(),
          "sickDaysFirstRate",
          Reason.CONTRADICTION,
          "either sickSpells or days already split, not both");
      problems.require(
          sickDaysLaterRate().isEmpty(),
          "sickDaysLaterRate",
          Reason.CONTRADICTION,
          "either sickSpells or days already split, not both");
    }
    if (totalWage().isPresent() && overtimePay().isPresent()) {
      problems.require(
          overtimePay().get().compareTo(totalWage().get()) <= 0,
          "overtimePay",
          Reason.CONTRADICTION,
          "%s is more than totalWage %s, which includes it",
          overtimePay().get(),
          totalWage().get());
    }
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutablePayMonth.Builder {}
}
