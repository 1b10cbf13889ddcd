package dev.guicheng.policy.lint;

import static dev.guicheng.policy.lint.LintQuestion.ask;

import dev.guicheng.Role;
import dev.guicheng.duty.Duty;
import dev.guicheng.duty.DutyPolicy;
import dev.guicheng.duty.Rhythm;
import dev.guicheng.duty.SiteDuty;
import dev.guicheng.handover.HandoverPolicy;
import dev.guicheng.manual.ConventionPolicy;
import dev.guicheng.manual.ConventionPolicy.DateBefore;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.records.ArchivePolicy;
import java.util.Optional;
import java.util.function.Consumer;

/** Duties that cannot be met as they are written. */
final class DutyLint {
  private static final int LAST_DAY_OF_EVERY_MONTH = 28;

  private final PolicyBook book;
  private final Consumer<LintFinding> found;

  private DutyLint(PolicyBook book, Consumer<LintFinding> found) {
    this.book = book;
    this.found = found;
  }

  static void check(PolicyBook book, Consumer<LintFinding> found) {
    new DutyLint(book, found).run();
  }

  private void run() {
    book.duty().site().forEach(this::site);
    perPeriod(DutyPolicy.LOBBY_CLEANING_PER_DAY, Rhythm.DAY, Duty.LOBBY_CLEANING);
    perPeriod(DutyPolicy.WINDOW_PATROL_PER_DAY, Rhythm.DAY, Duty.WINDOW_PATROL);
    perPeriod(DutyPolicy.POST_PATROL_PER_DAY, Rhythm.DAY, Duty.POST_PATROL);
    perPeriod(DutyPolicy.APPEARANCE_CHECK_PER_DAY, Rhythm.DAY, Duty.APPEARANCE_CHECK);
    perPeriod(DutyPolicy.SAFETY_CHECK_PER_MONTH, Rhythm.MONTH, Duty.SAFETY_CHECK);
    perPeriod(DutyPolicy.APPRAISAL_PER_MONTH, Rhythm.MONTH, Duty.APPRAISAL);
    perPeriod(DutyPolicy.AREA_VISIT_PER_QUARTER, Rhythm.QUARTER, Duty.AREA_VISIT);
    perPeriod(DutyPolicy.OWNER_FORUM_COUNT, book.duty().ownerForumPeriod(), Duty.OWNER_FORUM);
    dueDay(DutyPolicy.STAFF_TALK_DAY, Optional.of(book.duty().staffTalkDay()), Duty.STAFF_TALK);
    dueDay(
        DutyPolicy.ATTENDANCE_REPORT_DUE_DAY,
        Optional.of(book.duty().attendanceReportDueDay()),
        Duty.ATTENDANCE_REPORT);
    dueDay(DutyPolicy.ARREARS_TABLE_DUE_DAY, book.duty().arrearsTableDueDay(), Duty.ARREARS_TABLE);
    if (book.get(ConventionPolicy.DATE_BEFORE) == DateBefore.EXCLUSIVE) {
      beforeThePeriodIsOver(
          DutyPolicy.ATTENDANCE_REPORT_DUE_DAY, LintExamples.duties(Duty.ATTENDANCE_REPORT.code()));
      beforeThePeriodIsOver(
          ArchivePolicy.QUARTER_DUE_DAY,
          ask("archive-record", "recordType", "CALLBACK", "quarter", "2027-Q1"));
    }
  }

  private void perPeriod(Setting<Integer> minimum, Rhythm rhythm, Duty duty) {
    if (book.get(minimum) > most(rhythm)) {
      found.accept(
          LintFinding.of(LintRule.DUTY_TOO_OFTEN, duty, book.get(minimum), most(rhythm))
              .at(minimum)
              .shownBy(LintExamples.duties(duty.code())));
    }
  }

  private void dueDay(Setting<?> setting, Optional<Integer> day, Duty duty) {
    if (day.filter(given -> given > LAST_DAY_OF_EVERY_MONTH).isPresent()) {
      found.accept(
          LintFinding.of(LintRule.DUE_DAY_MISSING, setting, day.get())
              .at(setting)
              .shownBy(LintExamples.duties(duty.code())));
    }
  }

  /** "Before the 1st" of the month after is the last day of the period itself. */
  private void beforeThePeriodIsOver(Setting<Integer> day, LintQuestion question) {
    if (book.get(day) == 1) {
      found.accept(
          LintFinding.of(LintRule.DUTY_DUE_EARLY, day, ConventionPolicy.DATE_BEFORE)
              .at(day)
              .at(ConventionPolicy.DATE_BEFORE)
              .shownBy(question));
    }
  }

  private void site(String code, SiteDuty row) {
    Rhythm rhythm = row.period();
    if (row.minimum() > most(rhythm)) {
      found.accept(at(code, LintRule.DUTY_TOO_OFTEN, code, row.minimum(), most(rhythm)));
    }
    row.dueDay()
        .ifPresent(
            day -> {
              if (rhythm == Rhythm.DAY || rhythm == Rhythm.WEEK) {
                found.accept(at(code, LintRule.DUTY_DUE_LATE, code, rhythm, day));
              }
              if (day > LAST_DAY_OF_EVERY_MONTH) {
                found.accept(
                    at(code, LintRule.DUE_DAY_MISSING, DutyPolicy.SITE + "[" + code + "]", day));
              }
            });
    row.role().filter(role -> isUnused(role, code)).ifPresent(role -> unused(code, role));
  }

  private void unused(String code, Role role) {
    Setting<?> roles = PolicyBook.findSetting("vocabulary.Role").orElseThrow();
    found.accept(at(code, LintRule.DUTY_OF_UNUSED_ROLE, code, role.code()).at(roles, role.code()));
  }

  /** Whether a role of the site's own is named by this duty only. */
  private boolean isUnused(Role role, String duty) {
    return book.vocabulary().declared(Role.class).contains(role.code())
        && book.duty().site().entrySet().stream()
            .noneMatch(
                other ->
                    !other.getKey().equals(duty)
                        && other.getValue().role().equals(Optional.of(role)))
        && book.get(HandoverPolicy.FORMS).values().stream().noneMatch(to -> to.contains(role));
  }

  private static LintFinding at(String duty, LintRule rule, Object... values) {
    return LintFinding.of(rule, values)
        .at(DutyPolicy.SITE, duty)
        .shownBy(LintExamples.duties(duty));
  }

  /** The days of a period, or the hours of a day. */
  private static int most(Rhythm rhythm) {
    return switch (rhythm) {
      case DAY -> 24;
      case WEEK -> 7;
      case MONTH -> 31;
      case QUARTER -> 92;
      case HALF_YEAR -> 184;
      case YEAR -> 366;
    };
  }
}
