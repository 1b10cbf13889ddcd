package dev.guicheng;

/** The occasion on which a unit is inspected and its papers are signed. */
public enum HandoverProcedure {
  /** 交楼: the developer's unit passes to the owner. */
  HANDOVER,
  /** 入伙: the owner's moving-in formalities. */
  MOVE_IN
}
