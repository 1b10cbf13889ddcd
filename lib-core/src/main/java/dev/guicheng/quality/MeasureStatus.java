package dev.guicheng.quality;

/** How a measured value stands. */
public enum MeasureStatus {
  /** 达标. */
  MET,
  /** 未达标. */
  MISSED,
  /** 无法判定. */
  UNKNOWN
}
