package dev.guicheng.employment;

/** A ground on which the company may end a contract (CON-01). */
public enum DismissalGround {
  /** 试用不合格. */
  PROBATION_UNQUALIFIED,
  /** 严重违纪. */
  SERIOUS_BREACH,
  /** 严重失职. */
  GROSS_NEGLIGENCE,
  /** 扰乱秩序. */
  SERIOUS_DISORDER,
  /** 公司终止. */
  COMPANY_CLOSURE
}
