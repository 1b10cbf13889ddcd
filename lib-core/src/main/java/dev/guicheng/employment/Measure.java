package dev.guicheng.employment;

/** A measure against repair staff (CON-12). */
public enum Measure {
  /** 警告. */
  WARNING,
  /** 罚款. */
  FINE,
  /** 解除合同. */
  TERMINATION
}
