package dev.guicheng.repair;

/** A stage of a repair (REP-07). */
public enum RepairStage {
  /** 接单. */
  ACCEPT_ORDER,
  /** 派单. */
  DISPATCH,
  /** 维修. */
  REPAIR,
  /** 验收. */
  INSPECT,
  /** 回访. */
  CALL_BACK
}
