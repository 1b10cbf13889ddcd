package dev.guicheng.callback;

import dev.guicheng.Reason;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingProblems;
import dev.guicheng.policy.SettingTypes;
import dev.guicheng.policy.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The numbers and switches for callbacks (article 18, section 5 and the move-in article). */
public final class CallbackPolicy {
  /** Headline limit and performers ({@code callback.complaint.governing}). */
  public enum ComplaintGoverning {
    /** Article 18: three days, manager or department head with administrator. */
    THREE_DAYS,
    /** Article 14: one week, the handler. */
    ONE_WEEK
  }

  /** First day in the window or the day after ({@code callback.projectRepair.start}). */
  public enum WindowStart {
    /** The day itself. */
    INCLUSIVE,
    /** The day after. */
    EXCLUSIVE
  }

  /** Every repair or the 30% sample ({@code callback.dailyRepair.coverage}). */
  public enum RepairCoverage {
    /** Every repair, by the duty officer. */
    EVERY_ITEM,
    /** A sample, by the administrator. */
    SAMPLE
  }

  /** Special clause or the repair clause ({@code callback.moveIn.governing}). */
  public enum MoveInGoverning {
    /** The special clause for move-in. */
    TWENTY_FOUR_HOURS,
    /** The clause for repairs. */
    THREE_DAYS
  }

  /** Whole number from a rate ({@code callback.sample.rounding}). */
  public enum SampleRounding {
    /** Upwards. */
    CEILING,
    /** To the nearest, halves upwards. */
    HALF_UP
  }

  /** Callback-rate over an empty population ({@code callback.rate.empty}). */
  public enum EmptyPopulation {
    /** Nothing is required. */
    COMPLIANT,
    /** It decides nothing. */
    UNDETERMINED
  }

  /**
   * Face to face and on site for works and repairs; one of them; daily repairs also by phone alone
   * ({@code callback.modes}).
   */
  public enum ModeRule {
    /** Face to face and, for works and repairs, on site. */
    BOTH,
    /** One of them. */
    EITHER,
    /** Daily repairs also by phone alone. */
    PHONE_FOR_REPAIRS
  }

  /** Meeting and company, or one ({@code callback.majorIssue}). */
  public enum MajorIssueRule {
    /** The meeting and the company. */
    BOTH,
    /** One of them. */
    EITHER
  }

  /** After handling (CBK-03). */
  public static final Setting<Span> COMPLAINT_WINDOW =
      Setting.of(
          "callback.complaint.window",
          SettingTypes.span(),
          Span.ofDays(3),
          "CBK-03",
          "after handling");

  /** Weaker limit (CMP-12). */
  public static final Setting<Span> COMPLAINT_OUTER_WINDOW =
      Setting.of(
          "callback.complaint.outerWindow",
          SettingTypes.span(),
          Span.ofDays(7),
          "CMP-12",
          "weaker limit");

  /** Headline limit and performers (CBK-03). */
  public static final Setting<ComplaintGoverning> COMPLAINT_GOVERNING =
      Setting.of(
              "callback.complaint.governing",
              SettingTypes.choice(ComplaintGoverning.class),
              ComplaintGoverning.THREE_DAYS,
              "CBK-03",
              "headline limit and performers")
          .reading("X-01");

  /** Share (CBK-02). */
  public static final Setting<BigDecimal> COMPLAINT_RATE =
      Setting.of(
              "callback.complaint.rate",
              SettingTypes.fraction(),
              new BigDecimal("1.00"),
              "CBK-02",
              "share")
          .in("fraction");

  /** Window start (CBK-04). */
  public static final Setting<Span> PROJECT_REPAIR_OPENS_AFTER =
      Setting.of(
          "callback.projectRepair.opensAfter",
          SettingTypes.span(),
          Span.ofMonths(1),
          "CBK-04",
          "window start");

  /** Window end (CBK-04). */
  public static final Setting<Span> PROJECT_REPAIR_CLOSES_AFTER =
      Setting.of(
          "callback.projectRepair.closesAfter",
          SettingTypes.span(),
          Span.ofMonths(2),
          "CBK-04",
          "window end");

  /** First day in the window or the day after (CBK-04). */
  public static final Setting<WindowStart> PROJECT_REPAIR_START =
      Setting.of(
              "callback.projectRepair.start",
              SettingTypes.choice(WindowStart.class),
              WindowStart.INCLUSIVE,
              "CBK-04",
              "first day in the window or the day after")
          .reading("Z-02");

  /** Share (CBK-05). */
  public static final Setting<BigDecimal> PROJECT_REPAIR_RATE =
      Setting.of(
              "callback.projectRepair.rate",
              SettingTypes.fraction(),
              new BigDecimal("0.30"),
              "CBK-05",
              "share")
          .in("fraction");

  /** Limit (CBK-06). */
  public static final Setting<Span> DAILY_REPAIR_WINDOW =
      Setting.of(
          "callback.dailyRepair.window", SettingTypes.span(), Span.ofDays(3), "CBK-06", "limit");

  /** Share by article 18 (CBK-07). */
  public static final Setting<BigDecimal> DAILY_REPAIR_RATE =
      Setting.of(
              "callback.dailyRepair.rate",
              SettingTypes.fraction(),
              new BigDecimal("0.30"),
              "CBK-07",
              "share by article 18")
          .in("fraction");

  /** Every repair or the 30% sample (CBK-15). */
  public static final Setting<RepairCoverage> DAILY_REPAIR_COVERAGE =
      Setting.of(
              "callback.dailyRepair.coverage",
              SettingTypes.choice(RepairCoverage.class),
              RepairCoverage.EVERY_ITEM,
              "CBK-15",
              "every repair or the 30% sample")
          .reading("X-02");

  /** Limit (CBK-08). */
  public static final Setting<Span> FIRST_AID_WINDOW =
      Setting.of(
          "callback.firstAid.window", SettingTypes.span(), Span.ofDays(7), "CBK-08", "limit");

  /** Share (CBK-08). */
  public static final Setting<BigDecimal> FIRST_AID_RATE =
      Setting.of(
              "callback.firstAid.rate",
              SettingTypes.fraction(),
              new BigDecimal("1.00"),
              "CBK-08",
              "share")
          .in("fraction");

  /** Limit (CBK-10). */
  public static final Setting<Span> ACTIVITY_WINDOW =
      Setting.of(
          "callback.activity.window", SettingTypes.span(), Span.ofMonths(1), "CBK-10", "limit");

  /** Band (CBK-09). */
  public static final Setting<BigDecimal> ACTIVITY_MIN_RATE =
      Setting.of(
              "callback.activity.minRate",
              SettingTypes.fraction(),
              new BigDecimal("0.30"),
              "CBK-09",
              "band")
          .in("fraction");

  /** Band (CBK-09). */
  public static final Setting<BigDecimal> ACTIVITY_MAX_RATE =
      Setting.of(
              "callback.activity.maxRate",
              SettingTypes.fraction(),
              new BigDecimal("0.60"),
              "CBK-09",
              "band")
          .in("fraction");

  /** Is more than 60% a breach (CBK-09). */
  public static final Setting<Boolean> ACTIVITY_MAX_BINDING =
      Setting.of(
              "callback.activity.maxBinding",
              SettingTypes.bool(),
              false,
              "CBK-09",
              "is more than 60% a breach")
          .reading("Z-04");

  /** Limit (CBK-11). */
  public static final Setting<Span> MOVE_IN_WINDOW =
      Setting.of(
          "callback.moveIn.window", SettingTypes.span(), Span.ofHours(24), "CBK-11", "limit");

  /** Special clause or the repair clause (CBK-11). */
  public static final Setting<MoveInGoverning> MOVE_IN_GOVERNING =
      Setting.of(
              "callback.moveIn.governing",
              SettingTypes.choice(MoveInGoverning.class),
              MoveInGoverning.TWENTY_FOUR_HOURS,
              "CBK-11",
              "special clause or the repair clause")
          .reading("X-03");

  /** Whole number from a rate (CBK-05). */
  public static final Setting<SampleRounding> SAMPLE_ROUNDING =
      Setting.of(
              "callback.sample.rounding",
              SettingTypes.choice(SampleRounding.class),
              SampleRounding.CEILING,
              "CBK-05",
              "whole number from a rate")
          .reading("Z-03");

  /** Callback-rate over an empty population (G8). */
  public static final Setting<EmptyPopulation> RATE_EMPTY =
      Setting.of(
              "callback.rate.empty",
              SettingTypes.choice(EmptyPopulation.class),
              EmptyPopulation.COMPLIANT,
              "G8",
              "callback-rate over an empty population")
          .reading("Z-43");

  /**
   * Face to face and on site for works and repairs; one of them; daily repairs also by phone alone
   * (CBK-12).
   */
  public static final Setting<ModeRule> MODES =
      Setting.of(
              "callback.modes",
              SettingTypes.choice(ModeRule.class),
              ModeRule.BOTH,
              "CBK-12",
              "face to face and on site for works and repairs; one of them; daily repairs also by phone alone")
          .reading("Z-44");

  /**
   * After so many attempts an unreachable resident counts as called back (ADVISORY); not set: never
   * (CBK-03).
   */
  public static final Setting<Optional<Integer>> ATTEMPTS =
      Setting.notGiven(
              "callback.attempts",
              SettingTypes.integer(1),
              "CBK-03",
              "after so many attempts an unreachable resident counts as called back (ADVISORY); not set: never")
          .in("attempts");

  /** Written notice to repair staff (CBK-14). */
  public static final Setting<Span> ISSUE_NOTICE_WINDOW =
      Setting.of(
          "callback.issue.noticeWindow",
          SettingTypes.span(),
          Span.ofHours(24),
          "CBK-14",
          "written notice to repair staff");

  /** Meeting and company, or one (CBK-17). */
  public static final Setting<MajorIssueRule> MAJOR_ISSUE =
      Setting.of(
              "callback.majorIssue",
              SettingTypes.choice(MajorIssueRule.class),
              MajorIssueRule.BOTH,
              "CBK-17",
              "meeting and company, or one")
          .reading("X-24");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          COMPLAINT_WINDOW,
          COMPLAINT_OUTER_WINDOW,
          COMPLAINT_GOVERNING,
          COMPLAINT_RATE,
          PROJECT_REPAIR_OPENS_AFTER,
          PROJECT_REPAIR_CLOSES_AFTER,
          PROJECT_REPAIR_START,
          PROJECT_REPAIR_RATE,
          DAILY_REPAIR_WINDOW,
          DAILY_REPAIR_RATE,
          DAILY_REPAIR_COVERAGE,
          FIRST_AID_WINDOW,
          FIRST_AID_RATE,
          ACTIVITY_WINDOW,
          ACTIVITY_MIN_RATE,
          ACTIVITY_MAX_RATE,
          ACTIVITY_MAX_BINDING,
          MOVE_IN_WINDOW,
          MOVE_IN_GOVERNING,
          SAMPLE_ROUNDING,
          RATE_EMPTY,
          MODES,
          ATTEMPTS,
          ISSUE_NOTICE_WINDOW,
          MAJOR_ISSUE);

  private static final int LONGEST_MONTH = 31;

  private final PolicyBook book;

  /** The section of a policy book. */
  public CallbackPolicy(PolicyBook book) {
    this.book = book;
  }

  /**
   * Refuses rates in the wrong order, and a window that would close before it opens. A month is
   * taken as 31 days there; a span of time is not compared with one of days.
   */
  public void check(SettingProblems problems) {
    problems.requireOrder(ACTIVITY_MIN_RATE, ACTIVITY_MAX_RATE);
    Span opens = projectRepairOpensAfter();
    Span closes = projectRepairClosesAfter();
    problems.require(
        opens.isExact() != closes.isExact()
            || (opens.isExact()
                ? opens.time().compareTo(closes.time()) <= 0
                : longestDays(opens) <= longestDays(closes)),
        PROJECT_REPAIR_CLOSES_AFTER,
        Reason.CONTRADICTION,
        "%s: the window would close before it opens after %s",
        closes,
        opens);
  }

  private static int longestDays(Span span) {
    return span.months() * LONGEST_MONTH + span.days();
  }

  /** The value of {@link #COMPLAINT_WINDOW}. */
  public Span complaintWindow() {
    return book.get(COMPLAINT_WINDOW);
  }

  /** The value of {@link #COMPLAINT_OUTER_WINDOW}. */
  public Span complaintOuterWindow() {
    return book.get(COMPLAINT_OUTER_WINDOW);
  }

  /** The value of {@link #COMPLAINT_GOVERNING}. */
  public ComplaintGoverning complaintGoverning() {
    return book.get(COMPLAINT_GOVERNING);
  }

  /** The value of {@link #COMPLAINT_RATE}. */
  public BigDecimal complaintRate() {
    return book.get(COMPLAINT_RATE);
  }

  /** The value of {@link #PROJECT_REPAIR_OPENS_AFTER}. */
  public Span projectRepairOpensAfter() {
    return book.get(PROJECT_REPAIR_OPENS_AFTER);
  }

  /** The value of {@link #PROJECT_REPAIR_CLOSES_AFTER}. */
  public Span projectRepairClosesAfter() {
    return book.get(PROJECT_REPAIR_CLOSES_AFTER);
  }

  /** The value of {@link #PROJECT_REPAIR_START}. */
  public WindowStart projectRepairStart() {
    return book.get(PROJECT_REPAIR_START);
  }

  /** The value of {@link #PROJECT_REPAIR_RATE}. */
  public BigDecimal projectRepairRate() {
    return book.get(PROJECT_REPAIR_RATE);
  }

  /** The value of {@link #DAILY_REPAIR_WINDOW}. */
  public Span dailyRepairWindow() {
    return book.get(DAILY_REPAIR_WINDOW);
  }

  /** The value of {@link #DAILY_REPAIR_RATE}. */
  public BigDecimal dailyRepairRate() {
    return book.get(DAILY_REPAIR_RATE);
  }

  /** The value of {@link #DAILY_REPAIR_COVERAGE}. */
  public RepairCoverage dailyRepairCoverage() {
    return book.get(DAILY_REPAIR_COVERAGE);
  }

  /** The value of {@link #FIRST_AID_WINDOW}. */
  public Span firstAidWindow() {
    return book.get(FIRST_AID_WINDOW);
  }

  /** The value of {@link #FIRST_AID_RATE}. */
  public BigDecimal firstAidRate() {
    return book.get(FIRST_AID_RATE);
  }

  /** The value of {@link #ACTIVITY_WINDOW}. */
  public Span activityWindow() {
    return book.get(ACTIVITY_WINDOW);
  }

  /** The value of {@link #ACTIVITY_MIN_RATE}. */
  public BigDecimal activityMinRate() {
    return book.get(ACTIVITY_MIN_RATE);
  }

  /** The value of {@link #ACTIVITY_MAX_RATE}. */
  public BigDecimal activityMaxRate() {
    return book.get(ACTIVITY_MAX_RATE);
  }

  /** The value of {@link #ACTIVITY_MAX_BINDING}. */
  public boolean activityMaxBinding() {
    return book.get(ACTIVITY_MAX_BINDING);
  }

  /** The value of {@link #MOVE_IN_WINDOW}. */
  public Span moveInWindow() {
    return book.get(MOVE_IN_WINDOW);
  }

  /** The value of {@link #MOVE_IN_GOVERNING}. */
  public MoveInGoverning moveInGoverning() {
    return book.get(MOVE_IN_GOVERNING);
  }

  /** The value of {@link #SAMPLE_ROUNDING}. */
  public SampleRounding sampleRounding() {
    return book.get(SAMPLE_ROUNDING);
  }

  /** The value of {@link #RATE_EMPTY}. */
  public EmptyPopulation rateEmpty() {
    return book.get(RATE_EMPTY);
  }

  /** The value of {@link #MODES}. */
  public ModeRule modes() {
    return book.get(MODES);
  }

  /** The value of {@link #ATTEMPTS}. */
  public Optional<Integer> attempts() {
    return book.get(ATTEMPTS);
  }

  /** The value of {@link #ISSUE_NOTICE_WINDOW}. */
  public Span issueNoticeWindow() {
    return book.get(ISSUE_NOTICE_WINDOW);
  }

  /** The value of {@link #MAJOR_ISSUE}. */
  public MajorIssueRule majorIssue() {
    return book.get(MAJOR_ISSUE);
  }
}
