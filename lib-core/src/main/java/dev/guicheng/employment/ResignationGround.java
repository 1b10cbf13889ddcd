package dev.guicheng.employment;

/** A ground on which an employee may leave at once (CON-03). */
public enum ResignationGround {
  /** 试用期. */
  PROBATION,
  /** 安全卫生恶劣. */
  UNSAFE_CONDITIONS,
  /** 公司违约违法. */
  COMPANY_BREACH
}
