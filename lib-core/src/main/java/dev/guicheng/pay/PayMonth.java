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

  /** Basic wage and allowance, the base of sick pay; empty unless both are known. */
  default Optional<BigDecimal> sickBase() {
    return basicWage().flatMap(basic -> allowance().map(basic::add));
  }

  /** The payroll month; needed with sickSpells. */
  Optional<YearMonth> month();

  /** 月工资总额, overtime pay included if any. */
  Optional<BigDecimal> totalWage();

  /** Overtime pay inside totalWage; absent = 0. */
  Optional<BigDecimal> overtimePay();

  /** 基本工资. */
  Optional<BigDecimal> basicWage();

  /** 综合补贴. */
  Optional<BigDecimal> allowance();

  /** Not part of the sick base; absent = 0. */
  Optional<BigDecimal> performancePay();

  /** 事假天数. */
  Optional<BigDecimal> personalLeaveDays();

  /** Sick leave by dates. */
  List<Stay> sickSpells();

  /** Workdays at 80%, when already split. */
  Optional<BigDecimal> sickDaysFirstRate();

  /** Workdays at 60%, when already split. */
  Optional<BigDecimal> sickDaysLaterRate();

  /** 旷工 days of the month before conversion. */
  Optional<BigDecimal> absentDays();

  /** 迟到 and 早退 events of the month. */
  Optional<Integer> lateAndEarlyCount();

  /** Extra hours. */
  Optional<BigDecimal> overtimeHours();

  /** Approved by a leader. */
  Optional<Boolean> overtimeApproved();

  /** 调休 instead of pay; false unless set. */
  @Value.Default
  default boolean timeOffGiven() {
    return false;
  }

  /** Not workdays. */
  List<LocalDate> holidays();

  /** Workdays at weekends. */
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
    SickSpellSplit.checkApart("sickSpells", sickSpells(), problems);
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutablePayMonth.Builder {}
}
