package dev.guicheng.service;

/** Where the badge is worn. */
public enum BadgePosition {
  /** 左胸. */
  LEFT_CHEST,
  /** 右胸. */
  RIGHT_CHEST,
  /** 他处. */
  ELSEWHERE,
  /** 未佩戴. */
  NONE
}
