package dev.guicheng.attendance;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingProblems;
import dev.guicheng.policy.SettingTypes;
import java.math.BigDecimal;
import java.util.List;

/** The tiers and switches for unauthorised absence (handbook, article 27(3)). */
public final class AbsencePolicy {
  /** Exactly 2 days ({@code absence.twoDays}). */
  public enum TwoDays {
    /** The first tier. */
    HALF_MONTH,
    /** The second tier. */
    WHOLE_MONTH
  }

  /** 一年内 ({@code absence.year}). */
  public enum AbsenceYear {
    /** The calendar year. */
    CALENDAR,
    /** The twelve months to the month judged. */
    ROLLING_12_MONTHS
  }

  /** Unit of the run ({@code absence.run}). */
  public enum RunUnit {
    /** Scheduled workdays. */
    WORKDAYS,
    /** Calendar days from the first to the last. */
    CALENDAR_DAYS
  }

  /** Converted days ({@code absence.converted}). */
  public enum ConvertedDays {
    /** In the totals only. */
    IN_TOTALS,
    /** In the totals and the run. */
    IN_TOTALS_AND_RUN,
    /** Nowhere. */
    NOWHERE
  }

  /** More than 5 days, no run over 5, year at most 10 ({@code absence.overFiveDays}). */
  public enum OverFiveDays {
    /** The whole month and standby. */
    WHOLE_MONTH,
    /** Dismissal. */
    DISMISSAL,
    /** It decides nothing. */
    UNDETERMINED
  }

  /** First tier, inclusive (ABS-01). */
  public static final Setting<BigDecimal> HALF_MONTH_MAX_DAYS =
      Setting.of(
              "absence.halfMonth.maxDays",
              SettingTypes.decimal(31),
              new BigDecimal("2"),
              "ABS-01",
              "first tier, inclusive")
          .reading("Z-14")
          .in("days");

  /** Second tier, inclusive (ABS-02). */
  public static final Setting<BigDecimal> WHOLE_MONTH_MAX_DAYS =
      Setting.of(
              "absence.wholeMonth.maxDays",
              SettingTypes.decimal(31),
              new BigDecimal("5"),
              "ABS-02",
              "second tier, inclusive")
          .reading("Z-14")
          .in("days");

  /** Exactly 2 days (ABS-01). */
  public static final Setting<TwoDays> TWO_DAYS =
      Setting.of(
              "absence.twoDays",
              SettingTypes.choice(TwoDays.class),
              TwoDays.HALF_MONTH,
              "ABS-01",
              "exactly 2 days")
          .reading("X-20");

  /** More than this in a row (ABS-03). */
  public static final Setting<BigDecimal> DISMISSAL_RUN_DAYS =
      Setting.of(
              "absence.dismissal.runDays",
              SettingTypes.decimal(366),
              new BigDecimal("5"),
              "ABS-03",
              "more than this in a row")
          .in("days");

  /** More than this in the year (ABS-03). */
  public static final Setting<BigDecimal> DISMISSAL_YEAR_DAYS =
      Setting.of(
              "absence.dismissal.yearDays",
              SettingTypes.decimal(366),
              new BigDecimal("10"),
              "ABS-03",
              "more than this in the year")
          .in("days");

  /** 一年内 (ABS-03). */
  public static final Setting<AbsenceYear> YEAR =
      Setting.of(
              "absence.year",
              SettingTypes.choice(AbsenceYear.class),
              AbsenceYear.CALENDAR,
              "ABS-03",
              "一年内")
          .reading("Z-11");

  /** Unit of the run (ABS-03). */
  public static final Setting<RunUnit> RUN =
      Setting.of(
              "absence.run",
              SettingTypes.choice(RunUnit.class),
              RunUnit.WORKDAYS,
              "ABS-03",
              "unit of the run")
          .reading("Z-12");

  /** Converted days (ATT-02). */
  public static final Setting<ConvertedDays> CONVERTED =
      Setting.of(
              "absence.converted",
              SettingTypes.choice(ConvertedDays.class),
              ConvertedDays.IN_TOTALS,
              "ATT-02",
              "converted days")
          .reading("Z-13");

  /** More than 5 days, no run over 5, year at most 10 (ABS-05). */
  public static final Setting<OverFiveDays> OVER_FIVE_DAYS =
      Setting.of(
              "absence.overFiveDays",
              SettingTypes.choice(OverFiveDays.class),
              OverFiveDays.WHOLE_MONTH,
              "ABS-05",
              "more than 5 days, no run over 5, year at most 10")
          .reading("Y-01");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          HALF_MONTH_MAX_DAYS,
          WHOLE_MONTH_MAX_DAYS,
          TWO_DAYS,
          DISMISSAL_RUN_DAYS,
          DISMISSAL_YEAR_DAYS,
          YEAR,
          RUN,
          CONVERTED,
          OVER_FIVE_DAYS);

  private final PolicyBook book;

  /** The section of a policy book. */
  public AbsencePolicy(PolicyBook book) {
    this.book = book;
  }

  /** Refuses tiers in the wrong order. */
  public void check(SettingProblems problems) {
    problems.requireOrder(HALF_MONTH_MAX_DAYS, WHOLE_MONTH_MAX_DAYS);
  }

  /** The value of {@link #HALF_MONTH_MAX_DAYS}. */
  public BigDecimal halfMonthMaxDays() {
    return book.get(HALF_MONTH_MAX_DAYS);
  }

  /** The value of {@link #WHOLE_MONTH_MAX_DAYS}. */
  public BigDecimal wholeMonthMaxDays() {
    return book.get(WHOLE_MONTH_MAX_DAYS);
  }

  /** The value of {@link #TWO_DAYS}. */
  public TwoDays twoDays() {
    return book.get(TWO_DAYS);
  }

  /** The value of {@link #DISMISSAL_RUN_DAYS}. */
  public BigDecimal dismissalRunDays() {
    return book.get(DISMISSAL_RUN_DAYS);
  }

  /** The value of {@link #DISMISSAL_YEAR_DAYS}. */
  public BigDecimal dismissalYearDays() {
    return book.get(DISMISSAL_YEAR_DAYS);
  }

  /** The value of {@link #YEAR}. */
  public AbsenceYear year() {
    return book.get(YEAR);
  }

  /** The value of {@link #RUN}. */
  public RunUnit run() {
    return book.get(RUN);
  }

  /** The value of {@link #CONVERTED}. */
  public ConvertedDays converted() {
    return book.get(CONVERTED);
  }

  /** The value of {@link #OVER_FIVE_DAYS}. */
  public OverFiveDays overFiveDays() {
    return book.get(OVER_FIVE_DAYS);
  }
}
