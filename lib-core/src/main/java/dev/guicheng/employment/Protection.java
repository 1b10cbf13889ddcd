package dev.guicheng.employment;

/** What protects an employee from dismissal (CON-02). */
public enum Protection {
  /** 工伤致残. */
  WORK_INJURY,
  /** 孕期. */
  PREGNANCY,
  /** 产假期. */
  MATERNITY_LEAVE,
  /** 哺乳期. */
  NURSING,
  /** 医疗期. */
  MEDICAL_PERIOD;

  /** Whether it protects only who keeps to the family planning policy. */
  public boolean needsFamilyPlanning() {
    return this == PREGNANCY || this == MATERNITY_LEAVE || this == NURSING;
  }
}
