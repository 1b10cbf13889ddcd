package dev.guicheng.policy.lint;

import static dev.guicheng.policy.lint.LintQuestion.ask;
import static dev.guicheng.policy.lint.LintQuestion.fields;

import dev.guicheng.attendance.AbsencePolicy;
import dev.guicheng.attendance.AbsencePolicy.AbsenceYear;
import dev.guicheng.attendance.AbsencePolicy.RunUnit;
import dev.guicheng.attendance.AttendancePolicy;
import dev.guicheng.attendance.AttendancePolicy.LatenessPeriod;
import dev.guicheng.callback.CallbackPolicy;
import dev.guicheng.callback.CallbackPolicy.WindowStart;
import dev.guicheng.duty.DutyPolicy;
import dev.guicheng.duty.Rhythm;
import dev.guicheng.leave.LeavePolicy;
import dev.guicheng.leave.LeavePolicy.LeaveCount;
import dev.guicheng.manual.ConventionPolicy;
import dev.guicheng.manual.ConventionPolicy.DayCount;
import dev.guicheng.pay.PayPolicy;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.service.ServicePolicy;
import dev.guicheng.service.ServicePolicy.DryCleaning;
import dev.guicheng.service.ServicePolicy.FreeScope;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Settings that answer one question of interpretation in two ways. */
final class ReadingLint {
  /** From here on a month's days can only be calendar days: no month has more workdays. */
  private static final BigDecimal MORE_THAN_WORKDAYS = new BigDecimal("23");

  private final PolicyBook book;
  private final Consumer<LintFinding> found;

  private ReadingLint(PolicyBook book, Consumer<LintFinding> found) {
    this.book = book;
    this.found = found;
  }

  static void check(PolicyBook book, Consumer<LintFinding> found) {
    new ReadingLint(book, found).run();
  }

  private void run() {
    mixed(
        book.get(AbsencePolicy.YEAR) == AbsenceYear.ROLLING_12_MONTHS
            && book.get(AttendancePolicy.LATENESS_PERIOD) == LatenessPeriod.YEAR,
        AbsencePolicy.YEAR,
        AttendancePolicy.LATENESS_PERIOD,
        ask(
            "attendance",
            "months",
            List.of(
                fields("month", "2026-12", "lateCount", 2),
                fields("month", "2027-01", "lateCount", 1))));
    boolean leaveInWorkdays = book.leave().count() == LeaveCount.WORKDAYS;
    mixed(
        (book.get(AbsencePolicy.RUN) == RunUnit.WORKDAYS) != leaveInWorkdays,
        AbsencePolicy.RUN,
        LeavePolicy.COUNT,
        ask("attendance", "month", "2027-03", "absentOn", List.of("2027-03-05", "2027-03-08")));
    mixed(
        (book.pay().monthDays().compareTo(MORE_THAN_WORKDAYS) <= 0) != leaveInWorkdays,
        PayPolicy.MONTH_DAYS,
        LeavePolicy.COUNT,
        ask("pay-month", "totalWage", 4350, "personalLeaveDays", 1));
    mixed(
        book.get(ConventionPolicy.DAY_COUNT) == DayCount.COUNT_FIRST_DAY
            && book.callback().projectRepairStart() == WindowStart.EXCLUSIVE,
        ConventionPolicy.DAY_COUNT,
        CallbackPolicy.PROJECT_REPAIR_START,
        ask("callback", "event", "PROJECT_REPAIR", "finishedOn", "2027-03-01"));
    mixed(
        book.get(ServicePolicy.FREE_SCOPE) == FreeScope.HANDLING_AND_GOODS
            && book.get(ServicePolicy.DRY_CLEANING) == DryCleaning.DELIVERY_FREE,
        ServicePolicy.FREE_SCOPE,
        ServicePolicy.DRY_CLEANING,
        ask("service-request", "service", "DRY_CLEANING_DELIVERY"));
    mixed(
        book.duty().ownerForumPeriod() == Rhythm.HALF_YEAR
            && DutyPolicy.OWNER_FORUM_COUNT.defaultValue().equals(book.duty().ownerForumCount()),
        DutyPolicy.OWNER_FORUM_PERIOD,
        DutyPolicy.OWNER_FORUM_COUNT,
        LintExamples.of(DutyPolicy.OWNER_FORUM_PERIOD));
  }

  private void mixed(boolean mixed, Setting<?> one, Setting<?> other, LintQuestion question) {
    if (mixed) {
      TreeSet<String> readings = new TreeSet<>(one.readings());
      readings.addAll(other.readings());
      found.accept(
          LintFinding.of(
                  LintRule.READINGS_MIXED,
                  one,
                  book.plain(one),
                  other,
                  book.plain(other),
                  String.join(", ", readings))
              .at(one)
              .at(other)
              .shownBy(question));
    }
  }
}
