package dev.guicheng.handover;

/** Who owns the unit. */
public enum OwnerKind {
  /** 单独业主. */
  SOLE,
  /** 联名业主. */
  CO_OWNERS,
  /** 单位购房. */
  CORPORATE
}
