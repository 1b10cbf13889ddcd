package dev.guicheng.leave;

import dev.guicheng.Role;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import java.math.BigDecimal;
import java.util.List;

/** The numbers and switches for leave (handbook, article 27). */
public final class LeavePolicy {
  /** Unit of leave and overstay ({@code leave.count}). */
  public enum LeaveCount {
    /** Workdays. */
    WORKDAYS,
    /** Calendar days. */
    CALENDAR_DAYS
  }

  /** Norm per month (LEV-01). */
  public static final Setting<BigDecimal> PERSONAL_MONTH_DAYS =
      Setting.of(
              "leave.personal.monthDays",
              SettingTypes.decimal(31),
              new BigDecimal("3"),
              "LEV-01",
              "norm per month")
          .in("days");

  /** 一般: norm or limit (LEV-01). */
  public static final Setting<Boolean> PERSONAL_BINDING =
      Setting.of(
              "leave.personal.binding", SettingTypes.bool(), false, "LEV-01", "一般: norm or limit")
          .reading("Y-20");

  /** 一天以下, inclusive (LEV-04). */
  public static final Setting<BigDecimal> SHORT_MAX_DAYS =
      Setting.of(
              "leave.short.maxDays",
              SettingTypes.decimal(),
              new BigDecimal("1.00"),
              "LEV-04",
              "一天以下, inclusive")
          .in("days");

  /** Does the department head sign before GENERAL_MANAGER approves (LEV-04). */
  public static final Setting<Boolean> LONG_HEAD_SIGNS =
      Setting.of(
              "leave.long.headSigns",
              SettingTypes.bool(),
              false,
              "LEV-04",
              "does the department head sign before GENERAL_MANAGER approves")
          .reading("Z-74");

  /** Exactly one day (LEV-04). */
  public static final Setting<Role> ONE_DAY_APPROVER =
      Setting.of(
              "leave.oneDay.approver",
              SettingTypes.choice(
                  "Role", List.of(Role.COMPANY_OFFICE, Role.GENERAL_MANAGER), Role::code),
              Role.COMPANY_OFFICE,
              "LEV-04",
              "exactly one day")
          .reading("X-19");

  /** Accept a hospital not designated (LEV-02). */
  public static final Setting<Boolean> SICK_OTHER_HOSPITAL =
      Setting.of(
              "leave.sick.otherHospital",
              SettingTypes.bool(),
              false,
              "LEV-02",
              "accept a hospital not designated")
          .reading("Z-50");

  /** Unit of leave and overstay (LEV-06). */
  public static final Setting<LeaveCount> COUNT =
      Setting.of(
              "leave.count",
              SettingTypes.choice(LeaveCount.class),
              LeaveCount.WORKDAYS,
              "LEV-06",
              "unit of leave and overstay")
          .reading("Z-51");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          PERSONAL_MONTH_DAYS,
          PERSONAL_BINDING,
          SHORT_MAX_DAYS,
          LONG_HEAD_SIGNS,
          ONE_DAY_APPROVER,
          SICK_OTHER_HOSPITAL,
          COUNT);

  private final PolicyBook book;

  /** The section of a policy book. */
  public LeavePolicy(PolicyBook book) {
    this.book = book;
  }

  /** The value of {@link #PERSONAL_MONTH_DAYS}. */
  public BigDecimal personalMonthDays() {
    return book.get(PERSONAL_MONTH_DAYS);
  }

  /** The value of {@link #PERSONAL_BINDING}. */
  public boolean personalBinding() {
    return book.get(PERSONAL_BINDING);
  }

  /** The value of {@link #SHORT_MAX_DAYS}. */
  public BigDecimal shortMaxDays() {
    return book.get(SHORT_MAX_DAYS);
  }

  /** The value of {@link #LONG_HEAD_SIGNS}. */
  public boolean longHeadSigns() {
    return book.get(LONG_HEAD_SIGNS);
  }

  /** The value of {@link #ONE_DAY_APPROVER}. */
  public Role oneDayApprover() {
    return book.get(ONE_DAY_APPROVER);
  }

  /** The value of {@link #SICK_OTHER_HOSPITAL}. */
  public boolean sickOtherHospital() {
    return book.get(SICK_OTHER_HOSPITAL);
  }

  /** The value of {@link #COUNT}. */
  public LeaveCount count() {
    return book.get(COUNT);
  }

  /** Whether so many days are short leave; the exact limit goes by its approver (LEV-04, X-19). */
  public boolean isShort(BigDecimal days) {
    int againstLimit = days.compareTo(shortMaxDays());
    return againstLimit < 0 || (againstLimit == 0 && oneDayApprover().equals(Role.COMPANY_OFFICE));
  }
}
