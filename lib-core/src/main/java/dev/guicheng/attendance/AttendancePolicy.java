package dev.guicheng.attendance;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import java.math.BigDecimal;
import java.util.List;

/** The numbers and switches for attendance (handbook, article 26). */
public final class AttendancePolicy {
  /** Period of counting; remainder dropped at its end ({@code attendance.lateness.period}). */
  public enum LatenessPeriod {
    /** The calendar month. */
    MONTH,
    /** The calendar year. */
    YEAR
  }

  /** Late and early on one day ({@code attendance.lateness.sameDay}). */
  public enum SameDay {
    /** Two events. */
    TWO_EVENTS
  }

  /** Full day (ATT-01). */
  public static final Setting<BigDecimal> DAY_HOURS =
      Setting.of(
              "attendance.day.hours",
              SettingTypes.positiveDecimal(24),
              new BigDecimal("8"),
              "ATT-01",
              "full day")
          .in("hours");

  /** Events per absence day (ATT-02). */
  public static final Setting<Integer> LATENESS_COUNT =
      Setting.of(
              "attendance.lateness.count",
              SettingTypes.integer(1),
              3,
              "ATT-02",
              "events per absence day")
          .in("events");

  /** Period of counting; remainder dropped at its end (ATT-02). */
  public static final Setting<LatenessPeriod> LATENESS_PERIOD =
      Setting.of(
              "attendance.lateness.period",
              SettingTypes.choice(LatenessPeriod.class),
              LatenessPeriod.MONTH,
              "ATT-02",
              "period of counting; remainder dropped at its end")
          .reading("Z-10");

  /** Late and early on one day (ATT-02). */
  public static final Setting<SameDay> LATENESS_SAME_DAY =
      Setting.of(
              "attendance.lateness.sameDay",
              SettingTypes.choice(SameDay.class),
              SameDay.TWO_EVENTS,
              "ATT-02",
              "late and early on one day")
          .reading("Z-49");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(DAY_HOURS, LATENESS_COUNT, LATENESS_PERIOD, LATENESS_SAME_DAY);

  private final PolicyBook book;

  /** The section of a policy book. */
  public AttendancePolicy(PolicyBook book) {
    this.book = book;
  }

  /** The value of {@link #DAY_HOURS}. */
  public BigDecimal dayHours() {
    return book.get(DAY_HOURS);
  }

  /** The value of {@link #LATENESS_COUNT}. */
  public int latenessCount() {
    return book.get(LATENESS_COUNT);
  }

  /** The value of {@link #LATENESS_PERIOD}. */
  public LatenessPeriod latenessPeriod() {
    return book.get(LATENESS_PERIOD);
  }

  /** The value of {@link #LATENESS_SAME_DAY}. */
  public SameDay latenessSameDay() {
    return book.get(LATENESS_SAME_DAY);
  }
}
