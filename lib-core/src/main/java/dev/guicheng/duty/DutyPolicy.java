package dev.guicheng.duty;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.guicheng.Channel;
import dev.guicheng.Reason;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingProblems;
import dev.guicheng.policy.SettingTypes;
import dev.guicheng.policy.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The counts, days and switches for recurring duties, and the duty table they make up. */
public final class DutyPolicy {
  /** Whether a month without a case needs a sheet ({@code duty.monthlySheet.empty}). */
  public enum EmptyMonth {
    /** Every month needs one. */
    REQUIRED,
    /** A month without an entry in the log is left open. */
    NOT_REQUIRED
  }

  /** By when a monthly sheet is made ({@code duty.monthlySheet.due}). */
  public enum SheetDue {
    /** The end of the month. */
    MONTH_END,
    /** The end of the next month. */
    NEXT_MONTH_END
  }

  /**
   * What happens to the day of the talk on a non-workday, when the question gives holidays ({@code
   * duty.staffTalk.holiday}).
   */
  public enum HolidayRule {
    /** The next workday. */
    NEXT_WORKDAY,
    /** Not shifted. */
    NOT_SHIFTED
  }

  /** Visits of each director a year, at least (VIS-01). */
  public static final Setting<Integer> DIRECTOR_VISIT_MIN =
      Setting.of(
          "duty.directorVisit.min", SettingTypes.integer(1), 1, "VIS-01", "per year and role");

  /** Visits of each director a year above which the count is flagged (VIS-01). */
  public static final Setting<Integer> DIRECTOR_VISIT_MAX =
      Setting.of("duty.directorVisit.max", SettingTypes.integer(1), 2, "VIS-01", "above: flagged")
          .reading("Z-09");

  /** Whether more visits than the maximum are a breach (VIS-01). */
  public static final Setting<Boolean> DIRECTOR_VISIT_MAX_BINDING =
      Setting.of(
              "duty.directorVisit.maxBinding",
              SettingTypes.bool(),
              false,
              "VIS-01",
              "above 2 a breach")
          .reading("Z-09");

  /** Visits of each area a quarter, at least (VIS-02). */
  public static final Setting<Integer> AREA_VISIT_PER_QUARTER =
      Setting.of("duty.areaVisit.perQuarter", SettingTypes.integer(1), 1, "VIS-02", "per area");

  /** How often property administrators visit each area (VIS-03). */
  public static final Setting<Rhythm> ADMINISTRATOR_VISIT_PERIOD =
      Setting.of(
              "duty.administratorVisit.period",
              Rhythm.oneOf(Rhythm.MONTH, Rhythm.QUARTER),
              Rhythm.MONTH,
              "VIS-03",
              "how often property administrators visit")
          .reading("X-04");

  /** Meetings of building heads a quarter, at least (VIS-04). */
  public static final Setting<Integer> BUILDING_HEAD_MEETING_PER_QUARTER =
      Setting.of(
          "duty.buildingHeadMeeting.perQuarter", SettingTypes.integer(1), 1, "VIS-04", "meetings");

  /** Owner forums in the period, at least (VIS-05). */
  public static final Setting<Integer> OWNER_FORUM_COUNT =
      Setting.of("duty.ownerForum.count", SettingTypes.integer(1), 2, "VIS-05", "forums");

  /** In what period the owner forums are held (VIS-05). */
  public static final Setting<Rhythm> OWNER_FORUM_PERIOD =
      Setting.of(
              "duty.ownerForum.period",
              Rhythm.oneOf(Rhythm.YEAR, Rhythm.HALF_YEAR),
              Rhythm.YEAR,
              "VIS-05",
              "period")
          .reading("Y-27");

  /** How often the owners' committee is kept informed; the manual does not say (VIS-06). */
  public static final Setting<Optional<Rhythm>> COMMITTEE_LIAISON_PERIOD =
      Setting.notGiven(
              "duty.committeeLiaison.period",
              Rhythm.oneOf(Rhythm.MONTH, Rhythm.QUARTER, Rhythm.YEAR),
              "VIS-06",
              "how often; the manual says \"regularly\"")
          .reading("Y-27");

  /** Surveys a year, at least (SRV-01, SRV-02). */
  public static final Setting<Integer> ANNUAL_SURVEY_MIN =
      Setting.of("duty.annualSurvey.min", SettingTypes.integer(1), 1, "SRV-01", "per year")
          .reading("X-05");

  /** Surveys a quarter, at least (SRV-06). */
  public static final Setting<Integer> QUARTERLY_SURVEY_MIN =
      Setting.of("duty.quarterlySurvey.min", SettingTypes.integer(1), 1, "SRV-06", "per quarter")
          .reading("X-05");

  /** How often the regular survey is made; the manual does not say (SRV-07). */
  public static final Setting<Optional<Rhythm>> REGULAR_SURVEY_PERIOD =
      Setting.notGiven(
              "duty.regularSurvey.period",
              Rhythm.oneOf(Rhythm.MONTH, Rhythm.QUARTER, Rhythm.YEAR),
              "SRV-07",
              "how often; the manual says \"regularly\"")
          .reading("X-05");

  /** Whether a month without a case needs a sheet (CMP-13, CMP-14). */
  public static final Setting<EmptyMonth> MONTHLY_SHEET_EMPTY =
      Setting.of(
              "duty.monthlySheet.empty",
              SettingTypes.choice(EmptyMonth.class),
              EmptyMonth.REQUIRED,
              "CMP-13",
              "months without a case")
          .reading("Z-54");

  /** By when the monthly sheets are made (CMP-13, CMP-14). */
  public static final Setting<SheetDue> MONTHLY_SHEET_DUE =
      Setting.of(
              "duty.monthlySheet.due",
              SettingTypes.choice(SheetDue.class),
              SheetDue.MONTH_END,
              "CMP-13",
              "by when the monthly sheets are made")
          .reading("Y-15");

  /** The last day of the next month for the attendance report (ATT-04). */
  public static final Setting<Integer> ATTENDANCE_REPORT_DUE_DAY =
      Setting.of(
              "duty.attendanceReport.dueDay",
              SettingTypes.dayOfMonth(),
              2,
              "ATT-04",
              "of the next month")
          .in("day of the month");

  /** Full cleanings a day, at least (LBS-02). */
  public static final Setting<Integer> LOBBY_CLEANING_PER_DAY =
      Setting.of(
          "duty.lobbyCleaning.perDay", SettingTypes.integer(1), 2, "LBS-02", "full cleanings");

  /** Safety checks a month, at least (LBS-03). */
  public static final Setting<Integer> SAFETY_CHECK_PER_MONTH =
      Setting.of("duty.safetyCheck.perMonth", SettingTypes.integer(1), 1, "LBS-03", "checks");

  /** Rounds of each window a day, at least (PAT-01). */
  public static final Setting<Integer> WINDOW_PATROL_PER_DAY =
      Setting.of("duty.windowPatrol.perDay", SettingTypes.integer(1), 1, "PAT-01", "per window");

  /** Rounds of the posts a day, at least (PAT-02). */
  public static final Setting<Integer> POST_PATROL_PER_DAY =
      Setting.of("duty.postPatrol.perDay", SettingTypes.integer(1), 2, "PAT-02", "rounds, at least")
          .reading("Z-34");

  /** The number of rounds of the estate a week that must be exceeded; lost (PAT-03). */
  public static final Setting<Optional<Integer>> ESTATE_PATROL_PER_WEEK =
      Setting.notGiven(
          "duty.estatePatrol.perWeek", SettingTypes.integer(0), "PAT-03", "elided, strictly more");

  /** The day of the month on which staff are talked to (PAT-04). */
  public static final Setting<Integer> STAFF_TALK_DAY =
      Setting.of("duty.staffTalk.day", SettingTypes.dayOfMonth(), 1, "PAT-04", "of the month")
          .in("day of the month");

  /** What happens to that day on a non-workday, when the question gives holidays (PAT-04). */
  public static final Setting<HolidayRule> STAFF_TALK_HOLIDAY =
      Setting.of(
              "duty.staffTalk.holiday",
              SettingTypes.choice(HolidayRule.class),
              HolidayRule.NEXT_WORKDAY,
              "PAT-04",
              "the 1st on a non-workday, when the question gives holidays")
          .reading("Z-55");

  /** Minutes of a talk, at least; lost (PAT-04). */
  public static final Setting<Optional<Integer>> STAFF_TALK_MINUTES =
      Setting.notGiven("duty.staffTalk.minutes", SettingTypes.integer(0), "PAT-04", "elided")
          .in("minutes");

  /** Appearance checks each calendar day, at least (KPI-04). */
  public static final Setting<Integer> APPEARANCE_CHECK_PER_DAY =
      Setting.of(
              "duty.appearanceCheck.perDay",
              SettingTypes.integer(1),
              1,
              "KPI-04",
              "every calendar day")
          .reading("Z-56");

  /** After how long targets are revised again, from the last revision (KPI-19). */
  public static final Setting<Span> TARGET_REVISION_EVERY =
      Setting.of(
          "duty.targetRevision.every",
          SettingTypes.span(),
          Span.parse("P3M"),
          "KPI-19",
          "from the last revision");

  /** Appraisals a month, at least (KPI-22). */
  public static final Setting<Integer> APPRAISAL_PER_MONTH =
      Setting.of("duty.appraisal.perMonth", SettingTypes.integer(1), 1, "KPI-22", "appraisal");

  /** Every channel through which arrears are chased each month (KPI-27). */
  public static final Setting<List<Channel>> ARREARS_NOTICE_CHANNELS =
      Setting.of(
              "duty.arrearsNotice.channels",
              SettingTypes.constants(Channel.class),
              List.of(Channel.PHONE, Channel.LETTER),
              "KPI-27",
              "both, monthly, archived")
          .reading("Z-57");

  /** The last day of the month for the arrears table; lost (KPI-24). */
  public static final Setting<Optional<Integer>> ARREARS_TABLE_DUE_DAY =
      Setting.notGiven("duty.arrearsTable.dueDay", SettingTypes.dayOfMonth(), "KPI-24", "elided")
          .in("day of the month");

  /** Inputs to the management review a year, at least (REV-02). */
  public static final Setting<Integer> MANAGEMENT_REVIEW_PER_YEAR =
      Setting.of("duty.managementReview.perYear", SettingTypes.integer(1), 1, "REV-02", "inputs");

  /** Activity plans a year, at least (REV-06). */
  public static final Setting<Integer> ACTIVITY_PLAN_PER_YEAR =
      Setting.of("duty.activityPlan.perYear", SettingTypes.integer(1), 1, "REV-06", "plan");

  /** How often work logs are tidied; the manual does not say (ARC-06). */
  public static final Setting<Optional<Rhythm>> WORK_LOG_PERIOD =
      Setting.notGiven(
          "duty.workLog.period",
          Rhythm.oneOf(Rhythm.DAY, Rhythm.WEEK, Rhythm.MONTH),
          "ARC-06",
          "how often; the manual says \"regularly\"");

  /** How often duty work is inspected; the manual does not say (LOB-24). */
  public static final Setting<Optional<Rhythm>> INSPECTION_PERIOD =
      Setting.notGiven(
          "duty.inspection.period",
          Rhythm.oneOf(Rhythm.DAY, Rhythm.WEEK, Rhythm.MONTH),
          "LOB-24",
          "how often; the manual does not say");

  /** Duties of the site's own: code declared in {@code vocabulary.Duty} to row. */
  public static final Setting<Map<String, SiteDuty>> SITE =
      Setting.of(
          "duty.site",
          SettingTypes.map(SiteDuty.TYPE),
          Map.of(),
          Setting.OWN,
          "site duties: code to {period, minimum, dueDay, role, form, clause}");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          DIRECTOR_VISIT_MIN,
          DIRECTOR_VISIT_MAX,
          DIRECTOR_VISIT_MAX_BINDING,
          AREA_VISIT_PER_QUARTER,
          ADMINISTRATOR_VISIT_PERIOD,
          BUILDING_HEAD_MEETING_PER_QUARTER,
          OWNER_FORUM_COUNT,
          OWNER_FORUM_PERIOD,
          COMMITTEE_LIAISON_PERIOD,
          ANNUAL_SURVEY_MIN,
          QUARTERLY_SURVEY_MIN,
          REGULAR_SURVEY_PERIOD,
          MONTHLY_SHEET_EMPTY,
          MONTHLY_SHEET_DUE,
          ATTENDANCE_REPORT_DUE_DAY,
          LOBBY_CLEANING_PER_DAY,
          SAFETY_CHECK_PER_MONTH,
          WINDOW_PATROL_PER_DAY,
          POST_PATROL_PER_DAY,
          ESTATE_PATROL_PER_WEEK,
          STAFF_TALK_DAY,
          STAFF_TALK_HOLIDAY,
          STAFF_TALK_MINUTES,
          APPEARANCE_CHECK_PER_DAY,
          TARGET_REVISION_EVERY,
          APPRAISAL_PER_MONTH,
          ARREARS_NOTICE_CHANNELS,
          ARREARS_TABLE_DUE_DAY,
          MANAGEMENT_REVIEW_PER_YEAR,
          ACTIVITY_PLAN_PER_YEAR,
          WORK_LOG_PERIOD,
          INSPECTION_PERIOD,
          SITE);

  private final PolicyBook book;
  private final Map<Duty, DutyRow> table;

  /** The section of a policy book. */
  public DutyPolicy(PolicyBook book) {
    this.book = book;
    this.table = DutyTable.of(this, book);
  }

  /**
   * Refuses visits in the wrong order, a revision more than daily, and rows of duties, roles and
   * forms that there are not, or under a clause of the manual that no duty is demanded by.
   */
  public void check(SettingProblems problems) {
    problems.requireOrder(DIRECTOR_VISIT_MIN, DIRECTOR_VISIT_MAX);
    Span every = targetRevisionEvery();
    problems.require(
        every.months() > 0 || every.days() > 0,
        TARGET_REVISION_EVERY,
        Reason.OUT_OF_RANGE,
        "%s must be at least a day, in months and days",
        every);
    Set<String> declared = book.vocabulary().declared(Duty.class);
    site()
        .forEach(
            (code, row) -> {
              if (!declared.contains(code) || Duty.builtIn().contains(new Duty(code))) {
                problems.addUnknown(
                    SITE,
                    code,
                    declared,
                    "%s: only duties that vocabulary.Duty adds have rows here",
                    code);
              }
              problems.requireKnown(SITE, row.role());
              problems.requireKnown(SITE, row.form());
            });
    problems.requireClauses(SITE, SiteDuty::clause, manualClauses());
  }

  /** The clauses of the manual's own rows; they are the same in every book. */
  private Set<String> manualClauses() {
    return table.values().stream()
        .filter(row -> Duty.builtIn().contains(row.duty()))
        .flatMap(row -> row.clauses().stream())
        .collect(toUnmodifiableSet());
  }

  /** The duty table in force: the manual's rows in its order, then the site's. */
  public List<DutyRow> rows() {
    return List.copyOf(table.values());
  }

  /** The row of a duty; empty for a code that the table does not have. */
  public Optional<DutyRow> findRow(Duty duty) {
    return Optional.ofNullable(table.get(duty));
  }

  /** The rows of some duties, each once; codes without a row are left out. */
  public List<DutyRow> rowsOf(Collection<Duty> duties) {
    return duties.stream().distinct().flatMap(duty -> findRow(duty).stream()).toList();
  }

  /** The value of {@link #DIRECTOR_VISIT_MIN}. */
  public int directorVisitMin() {
    return book.get(DIRECTOR_VISIT_MIN);
  }

  /** The value of {@link #DIRECTOR_VISIT_MAX}. */
  public int directorVisitMax() {
    return book.get(DIRECTOR_VISIT_MAX);
  }

  /** The value of {@link #DIRECTOR_VISIT_MAX_BINDING}. */
  public boolean directorVisitMaxBinding() {
    return book.get(DIRECTOR_VISIT_MAX_BINDING);
  }

  /** The value of {@link #AREA_VISIT_PER_QUARTER}. */
  public int areaVisitPerQuarter() {
    return book.get(AREA_VISIT_PER_QUARTER);
  }

  /** The value of {@link #ADMINISTRATOR_VISIT_PERIOD}. */
  public Rhythm administratorVisitPeriod() {
    return book.get(ADMINISTRATOR_VISIT_PERIOD);
  }

  /** The value of {@link #BUILDING_HEAD_MEETING_PER_QUARTER}. */
  public int buildingHeadMeetingPerQuarter() {
    return book.get(BUILDING_HEAD_MEETING_PER_QUARTER);
  }

  /** The value of {@link #OWNER_FORUM_COUNT}. */
  public int ownerForumCount() {
    return book.get(OWNER_FORUM_COUNT);
  }

  /** The value of {@link #OWNER_FORUM_PERIOD}. */
  public Rhythm ownerForumPeriod() {
    return book.get(OWNER_FORUM_PERIOD);
  }

  /** The value of {@link #COMMITTEE_LIAISON_PERIOD}. */
  public Optional<Rhythm> committeeLiaisonPeriod() {
    return book.get(COMMITTEE_LIAISON_PERIOD);
  }

  /** The value of {@link #ANNUAL_SURVEY_MIN}. */
  public int annualSurveyMin() {
    return book.get(ANNUAL_SURVEY_MIN);
  }

  /** The value of {@link #QUARTERLY_SURVEY_MIN}. */
  public int quarterlySurveyMin() {
    return book.get(QUARTERLY_SURVEY_MIN);
  }

  /** The value of {@link #REGULAR_SURVEY_PERIOD}. */
  public Optional<Rhythm> regularSurveyPeriod() {
    return book.get(REGULAR_SURVEY_PERIOD);
  }

  /** The value of {@link #MONTHLY_SHEET_EMPTY}. */
  public EmptyMonth monthlySheetEmpty() {
    return book.get(MONTHLY_SHEET_EMPTY);
  }

  /** The value of {@link #MONTHLY_SHEET_DUE}. */
  public SheetDue monthlySheetDue() {
    return book.get(MONTHLY_SHEET_DUE);
  }

  /** The value of {@link #ATTENDANCE_REPORT_DUE_DAY}. */
  public int attendanceReportDueDay() {
    return book.get(ATTENDANCE_REPORT_DUE_DAY);
  }

  /** The value of {@link #LOBBY_CLEANING_PER_DAY}. */
  public int lobbyCleaningPerDay() {
    return book.get(LOBBY_CLEANING_PER_DAY);
  }

  /** The value of {@link #SAFETY_CHECK_PER_MONTH}. */
  public int safetyCheckPerMonth() {
    return book.get(SAFETY_CHECK_PER_MONTH);
  }

  /** The value of {@link #WINDOW_PATROL_PER_DAY}. */
  public int windowPatrolPerDay() {
    return book.get(WINDOW_PATROL_PER_DAY);
  }

  /** The value of {@link #POST_PATROL_PER_DAY}. */
  public int postPatrolPerDay() {
    return book.get(POST_PATROL_PER_DAY);
  }

  /** The value of {@link #ESTATE_PATROL_PER_WEEK}. */
  public Optional<Integer> estatePatrolPerWeek() {
    return book.get(ESTATE_PATROL_PER_WEEK);
  }

  /** The value of {@link #STAFF_TALK_DAY}. */
  public int staffTalkDay() {
    return book.get(STAFF_TALK_DAY);
  }

  /** The value of {@link #STAFF_TALK_HOLIDAY}. */
  public HolidayRule staffTalkHoliday() {
    return book.get(STAFF_TALK_HOLIDAY);
  }

  /** The value of {@link #STAFF_TALK_MINUTES}. */
  public Optional<Integer> staffTalkMinutes() {
    return book.get(STAFF_TALK_MINUTES);
  }

  /** The value of {@link #APPEARANCE_CHECK_PER_DAY}. */
  public int appearanceCheckPerDay() {
    return book.get(APPEARANCE_CHECK_PER_DAY);
  }

  /** The value of {@link #TARGET_REVISION_EVERY}. */
  public Span targetRevisionEvery() {
    return book.get(TARGET_REVISION_EVERY);
  }

  /** The value of {@link #APPRAISAL_PER_MONTH}. */
  public int appraisalPerMonth() {
    return book.get(APPRAISAL_PER_MONTH);
  }

  /** The value of {@link #ARREARS_NOTICE_CHANNELS}. */
  public List<Channel> arrearsNoticeChannels() {
    return book.get(ARREARS_NOTICE_CHANNELS);
  }

  /** The value of {@link #ARREARS_TABLE_DUE_DAY}. */
  public Optional<Integer> arrearsTableDueDay() {
    return book.get(ARREARS_TABLE_DUE_DAY);
  }

  /** The value of {@link #MANAGEMENT_REVIEW_PER_YEAR}. */
  public int managementReviewPerYear() {
    return book.get(MANAGEMENT_REVIEW_PER_YEAR);
  }

  /** The value of {@link #ACTIVITY_PLAN_PER_YEAR}. */
  public int activityPlanPerYear() {
    return book.get(ACTIVITY_PLAN_PER_YEAR);
  }

  /** The value of {@link #WORK_LOG_PERIOD}. */
  public Optional<Rhythm> workLogPeriod() {
    return book.get(WORK_LOG_PERIOD);
  }

  /** The value of {@link #INSPECTION_PERIOD}. */
  public Optional<Rhythm> inspectionPeriod() {
    return book.get(INSPECTION_PERIOD);
  }

  /** The value of {@link #SITE}. */
  public Map<String, SiteDuty> site() {
    return book.get(SITE);
  }
}
