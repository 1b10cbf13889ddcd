package dev.guicheng.pay;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The rates and switches for pay (handbook, articles 23 and 27). */
public final class PayPolicy {
  /** Overtime pay inside the wage total ({@code pay.leave.overtime}). */
  public enum OvertimeInWage {
    /** Overtime pay is taken out of the wage. */
    REMOVE_PAY,
    /** It stays in. */
    KEEP
  }

  /** 月工资总额 and 月工资 are the same M ({@code pay.leave.base}). */
  public enum LeaveBase {
    /** Both are the same wage. */
    SAME_WAGE
  }

  /** Sick pay replaces the whole wage; or the other components stay ({@code pay.sick.otherPay}). */
  public enum OtherPay {
    /** Sick pay replaces the whole wage. */
    WITHHOLD,
    /** The other components stay. */
    KEEP
  }

  /**
   * When the second month begins: on the corresponding day, or on the 1st of the month after where
   * there is none ({@code pay.sick.month}).
   */
  public enum SickMonth {
    /** The corresponding day of the next month, or the 1st after it. */
    ANNIVERSARY,
    /** Thirty days after the start. */
    THIRTY_DAYS,
    /** The 1st of the next month. */
    PAYROLL_MONTH
  }

  /** Exactly one month stays at the first rate ({@code pay.sick.exactMonth}). */
  public enum ExactMonth {
    /** It stays at the first rate. */
    FIRST_RATE
  }

  /**
   * Each spell has its own first month; or the spells of a calendar year share 30 calendar days
   * (pay.sick.month is then ignored) ({@code pay.sick.spells}).
   */
  public enum SickSpells {
    /** Each spell has its own first month. */
    SEPARATE,
    /** The spells of a calendar year share thirty days. */
    CUMULATIVE_YEAR
  }

  /** Deductions add; absent days not deducted again ({@code pay.absence.combine}). */
  public enum Combine {
    /** They add. */
    ADD
  }

  /** Round the total once, or each line ({@code pay.rounding}). */
  public enum Rounding {
    /** The total, once. */
    ONCE,
    /** Each line. */
    PER_LINE
  }

  /** Divisor (PAY-01). */
  public static final Setting<BigDecimal> MONTH_DAYS =
      Setting.of(
              "pay.month.days",
              SettingTypes.positiveDecimal(31),
              new BigDecimal("21.75"),
              "PAY-01",
              "divisor")
          .reading("Y-18")
          .in("days");

  /** Overtime pay inside the wage total (PAY-01). */
  public static final Setting<OvertimeInWage> LEAVE_OVERTIME =
      Setting.of(
              "pay.leave.overtime",
              SettingTypes.choice(OvertimeInWage.class),
              OvertimeInWage.REMOVE_PAY,
              "PAY-01",
              "overtime pay inside the wage total")
          .reading("Z-15");

  /** 月工资总额 and 月工资 are the same M (PAY-01). */
  public static final Setting<LeaveBase> LEAVE_BASE =
      Setting.of(
              "pay.leave.base",
              SettingTypes.choice(LeaveBase.class),
              LeaveBase.SAME_WAGE,
              "PAY-01",
              "月工资总额 and 月工资 are the same M")
          .reading("Z-16");

  /** First month (PAY-02). */
  public static final Setting<BigDecimal> SICK_FIRST_RATE =
      Setting.of(
              "pay.sick.firstRate",
              SettingTypes.fraction(),
              new BigDecimal("0.80"),
              "PAY-02",
              "first month")
          .in("fraction");

  /** From the second month (PAY-03). */
  public static final Setting<BigDecimal> SICK_LATER_RATE =
      Setting.of(
              "pay.sick.laterRate",
              SettingTypes.fraction(),
              new BigDecimal("0.60"),
              "PAY-03",
              "from the second month")
          .in("fraction");

  /** Sick pay replaces the whole wage; or the other components stay (PAY-04). */
  public static final Setting<OtherPay> SICK_OTHER_PAY =
      Setting.of(
              "pay.sick.otherPay",
              SettingTypes.choice(OtherPay.class),
              OtherPay.WITHHOLD,
              "PAY-04",
              "sick pay replaces the whole wage; or the other components stay")
          .reading("Z-73");

  /**
   * When the second month begins: on the corresponding day, or on the 1st of the month after where
   * there is none (PAY-03).
   */
  public static final Setting<SickMonth> SICK_MONTH =
      Setting.of(
              "pay.sick.month",
              SettingTypes.choice(SickMonth.class),
              SickMonth.ANNIVERSARY,
              "PAY-03",
              "when the second month begins: on the corresponding day, or on the 1st of the month after where there is none")
          .reading("Z-17");

  /** Exactly one month stays at the first rate (PAY-03). */
  public static final Setting<ExactMonth> SICK_EXACT_MONTH =
      Setting.of(
              "pay.sick.exactMonth",
              SettingTypes.choice(ExactMonth.class),
              ExactMonth.FIRST_RATE,
              "PAY-03",
              "exactly one month stays at the first rate")
          .reading("X-21");

  /**
   * Each spell has its own first month; or the spells of a calendar year share 30 calendar days
   * (pay.sick.month is then ignored) (PAY-02).
   */
  public static final Setting<SickSpells> SICK_SPELLS =
      Setting.of(
              "pay.sick.spells",
              SettingTypes.choice(SickSpells.class),
              SickSpells.SEPARATE,
              "PAY-02",
              "each spell has its own first month; or the spells of a calendar year share 30 calendar days (pay.sick.month is then ignored)")
          .reading("Y-18");

  /** Share of M (ABS-01). */
  public static final Setting<BigDecimal> ABSENCE_HALF_MONTH =
      Setting.of(
              "pay.absence.halfMonth",
              SettingTypes.fraction(),
              new BigDecimal("0.5"),
              "ABS-01",
              "share of M")
          .reading("Y-17")
          .in("fraction");

  /** Deductions add; absent days not deducted again (ABS-01). */
  public static final Setting<Combine> ABSENCE_COMBINE =
      Setting.of(
              "pay.absence.combine",
              SettingTypes.choice(Combine.class),
              Combine.ADD,
              "ABS-01",
              "deductions add; absent days not deducted again")
          .reading("Z-52");

  /** Multiple of the hourly wage; not given (PAY-05). */
  public static final Setting<Optional<BigDecimal>> OVERTIME_RATE =
      Setting.notGiven(
              "pay.overtime.rate",
              SettingTypes.decimal(),
              "PAY-05",
              "multiple of the hourly wage; not given")
          .reading("Y-17")
          .in("multiple of the hourly wage");

  /** Round the total once, or each line (G7). */
  public static final Setting<Rounding> ROUNDING =
      Setting.of(
              "pay.rounding",
              SettingTypes.choice(Rounding.class),
              Rounding.ONCE,
              "G7",
              "round the total once, or each line")
          .reading("Y-28");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          MONTH_DAYS,
          LEAVE_OVERTIME,
          LEAVE_BASE,
          SICK_FIRST_RATE,
          SICK_LATER_RATE,
          SICK_OTHER_PAY,
          SICK_MONTH,
          SICK_EXACT_MONTH,
          SICK_SPELLS,
          ABSENCE_HALF_MONTH,
          ABSENCE_COMBINE,
          OVERTIME_RATE,
          ROUNDING);

  private final PolicyBook book;

  /** The section of a policy book. */
  public PayPolicy(PolicyBook book) {
    this.book = book;
  }

  /** The value of {@link #MONTH_DAYS}. */
  public BigDecimal monthDays() {
    return book.get(MONTH_DAYS);
  }

  /** The value of {@link #LEAVE_OVERTIME}. */
  public OvertimeInWage leaveOvertime() {
    return book.get(LEAVE_OVERTIME);
  }

  /** The value of {@link #LEAVE_BASE}. */
  public LeaveBase leaveBase() {
    return book.get(LEAVE_BASE);
  }

  /** The value of {@link #SICK_FIRST_RATE}. */
  public BigDecimal sickFirstRate() {
    return book.get(SICK_FIRST_RATE);
  }

  /** The value of {@link #SICK_LATER_RATE}. */
  public BigDecimal sickLaterRate() {
    return book.get(SICK_LATER_RATE);
  }

  /** The value of {@link #SICK_OTHER_PAY}. */
  public OtherPay sickOtherPay() {
    return book.get(SICK_OTHER_PAY);
  }

  /** The value of {@link #SICK_MONTH}. */
  public SickMonth sickMonth() {
    return book.get(SICK_MONTH);
  }

  /** The value of {@link #SICK_EXACT_MONTH}. */
  public ExactMonth sickExactMonth() {
    return book.get(SICK_EXACT_MONTH);
  }

  /** The value of {@link #SICK_SPELLS}. */
  public SickSpells sickSpells() {
    return book.get(SICK_SPELLS);
  }

  /** The value of {@link #ABSENCE_HALF_MONTH}. */
  public BigDecimal absenceHalfMonth() {
    return book.get(ABSENCE_HALF_MONTH);
  }

  /** The value of {@link #ABSENCE_COMBINE}. */
  public Combine absenceCombine() {
    return book.get(ABSENCE_COMBINE);
  }

  /** The value of {@link #OVERTIME_RATE}. */
  public Optional<BigDecimal> overtimeRate() {
    return book.get(OVERTIME_RATE);
  }

  /** The value of {@link #ROUNDING}. */
  public Rounding rounding() {
    return book.get(ROUNDING);
  }
}
