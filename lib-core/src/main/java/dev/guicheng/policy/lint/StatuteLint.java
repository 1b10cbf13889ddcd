package dev.guicheng.policy.lint;

import static dev.guicheng.policy.lint.LintQuestion.ask;

import dev.guicheng.employment.EmploymentPolicy;
import dev.guicheng.manual.ConventionPolicy;
import dev.guicheng.pay.PayPolicy;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.Span;
import java.util.function.Consumer;

/** Values of the site's own that present law may not bear; the manual's own are readings. */
final class StatuteLint {
  private static final Span NOTICE = Span.ofDays(30);
  private static final Span LIMITATION = Span.ofMonths(12);

  private final PolicyBook book;
  private final Consumer<LintFinding> found;

  private StatuteLint(PolicyBook book, Consumer<LintFinding> found) {
    this.book = book;
    this.found = found;
  }

  static void check(PolicyBook book, Consumer<LintFinding> found) {
    new StatuteLint(book, found).run();
  }

  private void run() {
    LintQuestion resignation =
        ask(
            "resignation",
            "noticeOn",
            "2027-03-01",
            "leaveOn",
            "2027-03-31",
            "written",
            true,
            "approved",
            true);
    report(
        book.employment().resignationNotice().isLongerThan(NOTICE),
        EmploymentPolicy.RESIGNATION_NOTICE,
        "LAW-04",
        resignation);
    report(
        LIMITATION.isLongerThan(book.employment().disputeWindow()),
        EmploymentPolicy.DISPUTE_WINDOW,
        "LAW-05",
        ask("labour-dispute", "decidedOn", "2027-03-01", "appliedOn", "2027-06-01"));
    report(
        !book.employment().protectionPrevails(),
        EmploymentPolicy.PROTECTION_PREVAILS,
        "LAW-03",
        LintExamples.of(EmploymentPolicy.PROTECTION_PREVAILS));
    report(
        book.pay().absenceHalfMonth().compareTo(PayPolicy.ABSENCE_HALF_MONTH.defaultValue()) > 0,
        PayPolicy.ABSENCE_HALF_MONTH,
        "LAW-01",
        ask("pay-month", "totalWage", 4350, "absentDays", 1));
    report(
        !book.conventions().legalFlag(), ConventionPolicy.LEGAL_FLAG, "LAW-01…LAW-06", resignation);
  }

  private void report(boolean doubtful, Setting<?> setting, String statute, LintQuestion question) {
    if (doubtful && book.isMoved(setting)) {
      found.accept(
          LintFinding.of(LintRule.STATUTE, setting, book.plain(setting), statute)
              .at(setting)
              .shownBy(question));
    }
  }
}
