package dev.guicheng.manual;

import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the manual counts and what holds throughout: days, months, month ends, elided numbers and the
 * flag for conflicts with the law (G2 to G12).
 */
public final class ConventionPolicy {
  /** How \"N日内\" counts: D+N to 24:00; N×24 h; D is day one ({@code deadline.days}). */
  public enum DayCount {
    /** Day D is not counted; open to 24:00 of D+N. */
    CALENDAR_DAYS,
    /** N times 24 hours from the instant. */
    HOURS,
    /** Day D is day one. */
    COUNT_FIRST_DAY
  }

  /** How months are added: calendar, clamped from the original date ({@code deadline.months}). */
  public enum MonthCount {
    /** Calendar months from the original date, clamped to the last day. */
    CLAMP,
    /** Thirty days each. */
    THIRTY_DAYS
  }

  /** \"10日之前\", \"二日前\": the day itself in time or not ({@code deadline.dateBefore}). */
  public enum DateBefore {
    /** The named day is still in time. */
    INCLUSIVE,
    /** The day before is the last. */
    EXCLUSIVE;

    /** The last day in time, where the manual says "before" a day. */
    public LocalDate lastDay(LocalDate named) {
      return this == INCLUSIVE ? named : named.minusDays(1);
    }
  }

  /** 月底 / 每月末 ({@code duty.monthEnd}). */
  public enum MonthEnd {
    /** The last calendar day. */
    LAST_DAY,
    /** The last day worked. */
    LAST_WORKDAY;

    /**
     * The day that a month ends with.
     *
     * @return empty if the calendar does not cover the days that decide it, or the month has no
     *     workday
     */
    public Optional<LocalDate> of(YearMonth month, WorkCalendar calendar) {
      LocalDate lastDay = month.atEndOfMonth();
      return this == LAST_DAY
          ? Optional.of(lastDay)
          : calendar.firstWorkday(
              Stream.iterate(lastDay, day -> day.minusDays(1)).limit(month.lengthOfMonth()));
    }
  }

  /**
   * Every comparison with a number or period the sources do not give: KPI bounds, KEY-03, STF-02,
   * STF-04, STF-07, ARC-05 retention, PAT-03, PAT-04 minutes, KPI-24, CMP-36, duties without a
   * period ({@code elided}).
   */
  public enum Elided {
    /** It decides nothing. */
    UNDETERMINED,
    /** It is taken as kept. */
    PASS
  }

  /** How \"N日内\" counts: D+N to 24:00; N×24 h; D is day one (G2). */
  public static final Setting<DayCount> DAY_COUNT =
      Setting.of(
              "deadline.days",
              SettingTypes.choice(DayCount.class),
              DayCount.CALENDAR_DAYS,
              "G2",
              "how \"N日内\" counts: D+N to 24:00; N×24 h; D is day one")
          .reading("Z-01");

  /** How months are added: calendar, clamped from the original date (G4). */
  public static final Setting<MonthCount> MONTH_COUNT =
      Setting.of(
              "deadline.months",
              SettingTypes.choice(MonthCount.class),
              MonthCount.CLAMP,
              "G4",
              "how months are added: calendar, clamped from the original date")
          .reading("Z-41");

  /** \"10日之前\", \"二日前\": the day itself in time or not (G5). */
  public static final Setting<DateBefore> DATE_BEFORE =
      Setting.of(
              "deadline.dateBefore",
              SettingTypes.choice(DateBefore.class),
              DateBefore.INCLUSIVE,
              "G5",
              "\"10日之前\", \"二日前\": the day itself in time or not")
          .reading("Z-07");

  /** 月底 / 每月末 (NCR-05). */
  public static final Setting<MonthEnd> MONTH_END =
      Setting.of(
              "duty.monthEnd",
              SettingTypes.choice(MonthEnd.class),
              MonthEnd.LAST_DAY,
              "NCR-05",
              "月底 / 每月末")
          .reading("Z-33");

  /**
   * Every comparison with a number or period the sources do not give: KPI bounds, KEY-03, STF-02,
   * STF-04, STF-07, ARC-05 retention, PAT-03, PAT-04 minutes, KPI-24, CMP-36, duties without a
   * period (G9).
   */
  public static final Setting<Elided> ELIDED =
      Setting.of(
              "elided",
              SettingTypes.choice(Elided.class),
              Elided.UNDETERMINED,
              "G9",
              "every comparison with a number or period the sources do not give: KPI bounds, KEY-03, STF-02, STF-04, STF-07, ARC-05 retention, PAT-03, PAT-04 minutes, KPI-24, CMP-36, duties without a period")
          .reading("Z-58");

  /** Flag results contradicting current law (G12). */
  public static final Setting<Boolean> LEGAL_FLAG =
      Setting.of(
              "employment.adverse.legalFlag",
              SettingTypes.bool(),
              true,
              "G12",
              "flag results contradicting current law")
          .reading("X-28");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(DAY_COUNT, MONTH_COUNT, DATE_BEFORE, MONTH_END, ELIDED, LEGAL_FLAG);

  private final PolicyBook book;

  /** The section of a policy book. */
  public ConventionPolicy(PolicyBook book) {
    this.book = book;
  }

  /** The value of {@link #DAY_COUNT}. */
  public DayCount dayCount() {
    return book.get(DAY_COUNT);
  }

  /** The value of {@link #MONTH_COUNT}. */
  public MonthCount monthCount() {
    return book.get(MONTH_COUNT);
  }

  /** The value of {@link #DATE_BEFORE}. */
  public DateBefore dateBefore() {
    return book.get(DATE_BEFORE);
  }

  /** The value of {@link #MONTH_END}. */
  public MonthEnd monthEnd() {
    return book.get(MONTH_END);
  }

  /** The value of {@link #ELIDED}. */
  public Elided elided() {
    return book.get(ELIDED);
  }

  /** The value of {@link #LEGAL_FLAG}. */
  public boolean legalFlag() {
    return book.get(LEGAL_FLAG);
  }
}
