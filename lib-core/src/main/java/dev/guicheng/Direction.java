package dev.guicheng;

/** Which way somebody or something goes. */
public enum Direction {
  /** 进, 入. */
  IN,
  /** 出. */
  OUT
}
