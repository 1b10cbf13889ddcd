package dev.guicheng.repair;

/** A step of a daily repair (REP-08 to REP-15). */
public enum RepairStep {
  /** 记录报修. */
  RECORD,
  /** 对讲告知负责人. */
  INFORM_HEAD,
  /** 开维修单. */
  ISSUE_WORK_ORDER,
  /** 领料. */
  DRAW_MATERIALS,
  /** 报价. */
  QUOTE,
  /** 征得同意. */
  CONSENT,
  /** 维修. */
  REPAIR,
  /** 付费. */
  PAY,
  /** 签注意见. */
  SIGN_REMARKS,
  /** 交回维修单和现金. */
  RETURN_ORDER,
  /** 开收据. */
  ISSUE_RECEIPT,
  /** 回访. */
  CALL_BACK
}
