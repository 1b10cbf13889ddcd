package dev.guicheng.policy.lint;

import static dev.guicheng.attendance.AbsencePolicy.DISMISSAL_RUN_DAYS;
import static dev.guicheng.attendance.AbsencePolicy.DISMISSAL_YEAR_DAYS;
import static dev.guicheng.attendance.AbsencePolicy.HALF_MONTH_MAX_DAYS;
import static dev.guicheng.attendance.AbsencePolicy.OVER_FIVE_DAYS;
import static dev.guicheng.attendance.AbsencePolicy.TWO_DAYS;
import static dev.guicheng.attendance.AbsencePolicy.WHOLE_MONTH_MAX_DAYS;
import static dev.guicheng.policy.lint.LintQuestion.ask;
import static dev.guicheng.policy.lint.LintQuestion.fields;

import dev.guicheng.attendance.AbsencePenalty;
import dev.guicheng.attendance.AbsenceTier;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** The tiers of unauthorised absence; days are counted in halves. */
final class TierLint {
  private static final BigDecimal HALF_DAY = new BigDecimal("0.5");

  private TierLint() {}

  static void check(PolicyBook book, Consumer<LintFinding> found) {
    empty(book, found);
    BigDecimal month = book.get(WHOLE_MONTH_MAX_DAYS);
    BigDecimal run = book.get(DISMISSAL_RUN_DAYS);
    BigDecimal year = book.get(DISMISSAL_YEAR_DAYS);
    if (month.compareTo(run) > 0) {
      found.accept(overlap(book, DISMISSAL_RUN_DAYS));
    }
    if (month.compareTo(year) > 0) {
      found.accept(overlap(book, DISMISSAL_YEAR_DAYS));
    }
    if (month.compareTo(run) < 0 && month.compareTo(year) < 0) {
      found.accept(
          LintFinding.of(LintRule.TIERS_GAP, month, run, book.absence().overFiveDays())
              .at(WHOLE_MONTH_MAX_DAYS)
              .at(DISMISSAL_RUN_DAYS)
              .at(OVER_FIVE_DAYS)
              .shownBy(absent(month.add(HALF_DAY))));
    }
    if (run.compareTo(year) >= 0) {
      found.accept(
          LintFinding.of(
                  LintRule.LIMIT_SHADOWED, DISMISSAL_RUN_DAYS, run, DISMISSAL_YEAR_DAYS, year)
              .at(DISMISSAL_RUN_DAYS)
              .at(DISMISSAL_YEAR_DAYS)
              .shownBy(absent(year.add(HALF_DAY))));
    }
  }

  private static void empty(PolicyBook book, Consumer<LintFinding> found) {
    BigDecimal first = book.get(HALF_MONTH_MAX_DAYS);
    BigDecimal second = book.get(WHOLE_MONTH_MAX_DAYS);
    boolean firstEmpty = AbsenceTier.of(HALF_DAY, book.absence()) != AbsencePenalty.HALF_MONTH;
    boolean secondEmpty = AbsenceTier.of(second, book.absence()) != AbsencePenalty.WHOLE_MONTH;
    if (firstEmpty) {
      found.accept(
          LintFinding.of(LintRule.TIER_EMPTY, HALF_MONTH_MAX_DAYS, first)
              .at(HALF_MONTH_MAX_DAYS)
              .at(TWO_DAYS)
              .shownBy(absent(HALF_DAY)));
    }
    if (secondEmpty) {
      found.accept(
          LintFinding.of(LintRule.TIER_EMPTY, WHOLE_MONTH_MAX_DAYS, second)
              .at(HALF_MONTH_MAX_DAYS)
              .at(WHOLE_MONTH_MAX_DAYS)
              .shownBy(absent(second)));
    }
  }

  private static LintFinding overlap(PolicyBook book, Setting<BigDecimal> dismissal) {
    BigDecimal month = book.get(WHOLE_MONTH_MAX_DAYS);
    return LintFinding.of(
            LintRule.TIERS_OVERLAP, WHOLE_MONTH_MAX_DAYS, month, dismissal, book.get(dismissal))
        .at(WHOLE_MONTH_MAX_DAYS)
        .at(dismissal)
        .shownBy(absent(month));
  }

  /** Days of absence without a break. */
  private static LintQuestion absent(BigDecimal days) {
    return ask(
        "attendance",
        "months",
        List.of(fields("month", "2027-03", "absentDays", days)),
        "longestRun",
        days);
  }
}
