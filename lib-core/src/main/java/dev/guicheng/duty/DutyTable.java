package dev.guicheng.duty;

import static dev.guicheng.manual.ConventionPolicy.DATE_BEFORE;
import static dev.guicheng.manual.ConventionPolicy.MONTH_END;

import dev.guicheng.Form;
import dev.guicheng.Role;
import dev.guicheng.duty.DueRule.AtMonthEnd;
import dev.guicheng.duty.DueRule.ByDay;
import dev.guicheng.duty.DueRule.OnDay;
import dev.guicheng.duty.DutyPolicy.EmptyMonth;
import dev.guicheng.duty.DutyPolicy.HolidayRule;
import dev.guicheng.duty.DutyPolicy.SheetDue;
import dev.guicheng.manual.ConventionPolicy.DateBefore;
import dev.guicheng.manual.ConventionPolicy.MonthEnd;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.records.ArchivePolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The manual's duty table, one row a duty, filled with the numbers of one policy book. */
final class DutyTable {
  private final DutyPolicy policy;
  private final PolicyBook book;
  private final MonthEnd monthEnd;
  private final DateBefore dateBefore;

  private DutyTable(DutyPolicy policy, PolicyBook book) {
    this.policy = policy;
    this.book = book;
    this.monthEnd = book.get(MONTH_END);
    this.dateBefore = book.get(DATE_BEFORE);
  }

  static Map<Duty, DutyRow> of(DutyPolicy policy, PolicyBook book) {
    DutyTable table = new DutyTable(policy, book);
    List<DutyRow> rows = new ArrayList<>();
    rows.addAll(table.visits());
    rows.addAll(table.surveys());
    rows.addAll(table.papers());
    rows.addAll(table.lobby());
    rows.addAll(table.patrols());
    rows.addAll(table.targets());
    rows.addAll(table.reviews());
    Map<Duty, DutyRow> byDuty = new LinkedHashMap<>();
    rows.forEach(row -> byDuty.put(row.duty(), row));
    policy.site().forEach((code, row) -> byDuty.put(new Duty(code), siteRow(new Duty(code), row)));
    return Collections.unmodifiableMap(byDuty);
  }

  private static DutyRow.Builder row(Duty duty, String... clauses) {
    return DutyRow.builder().duty(duty).addClauses(clauses);
  }

  private static DutyRow.Builder row(Duty duty, Rhythm rhythm, int minimum, String... clauses) {
    return row(duty, clauses).rhythm(rhythm).minimum(minimum);
  }

  /** A row whose period the manual does not give. */
  private DutyRow.Builder row(Duty duty, Setting<Optional<Rhythm>> period, String clause) {
    DutyRow.Builder row = row(duty, clause).rhythm(book.get(period)).minimum(1);
    return book.get(period).isPresent() ? row : row.addNotGiven(period.key());
  }

  private List<DutyRow> visits() {
    return List.of(
        row(Duty.DIRECTOR_VISIT, Rhythm.YEAR, policy.directorVisitMin(), "VIS-01")
            .addRoles(Role.SERVICE_CENTRE_DIRECTOR, Role.OFFICE_DIRECTOR)
            .scope(DutyScope.ROLE)
            .maximum(policy.directorVisitMax())
            .maximumBinding(policy.directorVisitMaxBinding())
            .build(),
        row(Duty.AREA_VISIT, Rhythm.QUARTER, policy.areaVisitPerQuarter(), "VIS-02")
            .addRoles(Role.SERVICE_CENTRE_STAFF)
            .scope(DutyScope.AREA)
            .build(),
        row(Duty.ADMINISTRATOR_VISIT, policy.administratorVisitPeriod(), 1, "VIS-03")
            .addRoles(Role.PROPERTY_ADMINISTRATOR)
            .scope(DutyScope.AREA)
            .build(),
        row(
                Duty.BUILDING_HEAD_MEETING,
                Rhythm.QUARTER,
                policy.buildingHeadMeetingPerQuarter(),
                "VIS-04")
            .addRoles(Role.SERVICE_CENTRE)
            .build(),
        row(Duty.OWNER_FORUM, policy.ownerForumPeriod(), policy.ownerForumCount(), "VIS-05")
            .addRoles(Role.SERVICE_CENTRE)
            .build(),
        row(Duty.COMMITTEE_LIAISON, DutyPolicy.COMMITTEE_LIAISON_PERIOD, "VIS-06")
            .addRoles(Role.SERVICE_CENTRE)
            .addTo(Role.OWNERS_COMMITTEE)
            .recordedUnlessKnown(true)
            .build(),
        row(Duty.LOBBY_VISIT, Rhythm.MONTH, 1, "VIS-07")
            .addRoles(Role.LOBBY_ASSISTANT)
            .addTo(Role.SERVICE_SUPERVISOR)
            .form(Form.VISIT_RECORD)
            .due(new AtMonthEnd(0, monthEnd))
            .recorded(true)
            .handedIn(true)
            .build());
  }

  private List<DutyRow> surveys() {
    return List.of(
        row(Duty.ANNUAL_SURVEY, Rhythm.YEAR, policy.annualSurveyMin(), "SRV-01", "SRV-02")
            .addRoles(Role.SERVICE_CENTRE)
            .metBy(Duty.QUARTERLY_SURVEY)
            .build(),
        row(Duty.QUARTERLY_SURVEY, Rhythm.QUARTER, policy.quarterlySurveyMin(), "SRV-06")
            .addRoles(Role.LOBBY_ASSISTANT)
            .build(),
        row(Duty.REGULAR_SURVEY, DutyPolicy.REGULAR_SURVEY_PERIOD, "SRV-07")
            .addRoles(Role.SERVICE_CENTRE)
            .build());
  }

  private List<DutyRow> papers() {
    DueRule sheetDue =
        new AtMonthEnd(policy.monthlySheetDue() == SheetDue.MONTH_END ? 0 : 1, monthEnd);
    boolean emptyLeftOpen = policy.monthlySheetEmpty() == EmptyMonth.NOT_REQUIRED;
    return List.of(
        row(Duty.COMPLAINT_SUMMARY, Rhythm.MONTH, 1, "CMP-13")
            .addRoles(Role.SERVICE_DEPARTMENT)
            .form(Form.COMPLAINT_SUMMARY)
            .due(sheetDue)
            .emptyLeftOpen(emptyLeftOpen)
            .build(),
        row(Duty.SUGGESTION_SHEET, Rhythm.MONTH, 1, "CMP-14")
            .addRoles(Role.SERVICE_DEPARTMENT)
            .form(Form.SUGGESTION_SHEET)
            .due(sheetDue)
            .emptyLeftOpen(emptyLeftOpen)
            .build(),
        row(Duty.CALLBACK_STATISTICS, Rhythm.MONTH, 1, "NCR-05")
            .addRoles(Role.SERVICE_CENTRE_ADMINISTRATOR)
            .addTo(Role.SERVICE_SUPERVISOR)
            .form(Form.ANALYSIS_REPORT)
            .due(new AtMonthEnd(0, monthEnd))
            .build(),
        row(Duty.CALLBACK_ARCHIVING, Rhythm.QUARTER, 1, "ARC-01")
            .addRoles(Role.SERVICE_CENTRE_ADMINISTRATOR)
            .addTo(Role.ARCHIVIST)
            .form(Form.CALLBACK_RECORD)
            .due(new ByDay(1, book.get(ArchivePolicy.QUARTER_DUE_DAY), dateBefore))
            .build(),
        row(Duty.ATTENDANCE_REPORT, Rhythm.MONTH, 1, "ATT-04")
            .addRoles(Role.ATTENDANCE_KEEPER)
            .addTo(Role.COMPANY_OFFICE)
            .form(Form.ATTENDANCE_SUMMARY)
            .due(new ByDay(1, policy.attendanceReportDueDay(), dateBefore))
            .signed(true)
            .build());
  }

  private List<DutyRow> lobby() {
    return List.of(
        row(Duty.LOBBY_ROSTER, Rhythm.MONTH, 1, "STF-06")
            .addRoles(Role.LOBBY_SHIFT_LEADER)
            .addTo(Role.SERVICE_SUPERVISOR)
            .form(Form.ROSTER)
            .due(new AtMonthEnd(-1, monthEnd))
            .approver(Role.SERVICE_SUPERVISOR)
            .build(),
        row(Duty.LOBBY_CLEANING, Rhythm.DAY, policy.lobbyCleaningPerDay(), "LBS-02")
            .addRoles(Role.LOBBY_ASSISTANT)
            .build(),
        row(Duty.SAFETY_CHECK, Rhythm.MONTH, policy.safetyCheckPerMonth(), "LBS-03")
            .addRoles(Role.LOBBY_ASSISTANT)
            .build(),
        row(Duty.WORK_LOG_REVIEW, DutyPolicy.WORK_LOG_PERIOD, "ARC-06")
            .addRoles(Role.LOBBY_ASSISTANT)
            .build(),
        row(Duty.DUTY_INSPECTION, DutyPolicy.INSPECTION_PERIOD, "LOB-24")
            .addRoles(Role.SERVICE_SUPERVISOR)
            .build());
  }

  private List<DutyRow> patrols() {
    DutyRow.Builder estatePatrol =
        row(Duty.ESTATE_PATROL, "PAT-03")
            .addRoles(Role.SUPERVISOR, Role.TEAM_LEADER)
            .rhythm(Rhythm.WEEK)
            // 多于 excludes the number, so one more is the least.
            .minimum(policy.estatePatrolPerWeek().map(number -> number + 1));
    DutyRow.Builder staffTalk =
        row(Duty.STAFF_TALK, Rhythm.MONTH, 1, "PAT-04")
            .addRoles(Role.SUPERVISOR)
            .due(
                new OnDay(
                    policy.staffTalkDay(), policy.staffTalkHoliday() == HolidayRule.NEXT_WORKDAY))
            .recorded(true)
            .minutes(policy.staffTalkMinutes());
    return List.of(
        row(Duty.WINDOW_PATROL, Rhythm.DAY, policy.windowPatrolPerDay(), "PAT-01")
            .addRoles(Role.SERVICE_CENTRE)
            .scope(DutyScope.WINDOW)
            .build(),
        row(Duty.POST_PATROL, Rhythm.DAY, policy.postPatrolPerDay(), "PAT-02")
            .addRoles(Role.SUPERVISOR, Role.TEAM_LEADER)
            .build(),
        unlessGiven(DutyPolicy.ESTATE_PATROL_PER_WEEK, estatePatrol),
        unlessGiven(DutyPolicy.STAFF_TALK_MINUTES, staffTalk));
  }

  private DutyRow unlessGiven(Setting<? extends Optional<?>> number, DutyRow.Builder row) {
    return book.get(number).isPresent() ? row.build() : row.addNotGiven(number.key()).build();
  }

  private List<DutyRow> targets() {
    DutyRow.Builder arrearsTable =
        row(Duty.ARREARS_TABLE, Rhythm.MONTH, 1, "KPI-24").addRoles(Role.TEAM_LEADER);
    policy
        .arrearsTableDueDay()
        .ifPresent(day -> arrearsTable.due(new ByDay(0, day, DateBefore.INCLUSIVE)));
    return List.of(
        row(Duty.APPEARANCE_CHECK, Rhythm.DAY, policy.appearanceCheckPerDay(), "KPI-04")
            .addRoles(Role.TEAM_LEADER)
            .build(),
        row(Duty.TARGET_REVISION, "KPI-19")
            .addRoles(Role.SERVICE_DEPARTMENT)
            .interval(policy.targetRevisionEvery())
            .minimum(1)
            .build(),
        row(Duty.APPRAISAL, Rhythm.MONTH, policy.appraisalPerMonth(), "KPI-22")
            .addRoles(Role.SERVICE_DEPARTMENT)
            .build(),
        row(Duty.ARREARS_NOTICE, Rhythm.MONTH, 1, "KPI-27")
            .addRoles(Role.SERVICE_DEPARTMENT)
            .addAllChannels(policy.arrearsNoticeChannels())
            .archived(true)
            .build(),
        unlessGiven(DutyPolicy.ARREARS_TABLE_DUE_DAY, arrearsTable));
  }

  private List<DutyRow> reviews() {
    return List.of(
        row(Duty.MANAGEMENT_REVIEW_INPUT, Rhythm.YEAR, policy.managementReviewPerYear(), "REV-02")
            .addRoles(Role.COMPANY)
            .build(),
        row(Duty.ACTIVITY_PLAN, Rhythm.YEAR, policy.activityPlanPerYear(), "REV-06")
            .addRoles(Role.SERVICE_CENTRE)
            .build());
  }

  private static DutyRow siteRow(Duty duty, SiteDuty site) {
    DutyRow.Builder row = row(duty, site.period(), site.minimum(), site.clause());
    site.role().ifPresent(row::addRoles);
    site.dueDay().ifPresent(day -> row.due(new ByDay(1, day, DateBefore.INCLUSIVE)));
    return row.form(site.form()).build();
  }
}
