package dev.guicheng.handover;

/** A stamp on the handover certificate (HND-05). */
public enum Stamp {
  /** 房款收讫. */
  HOUSE_PRICE,
  /** 物业专项费用收讫. */
  SERVICE_FEES
}
