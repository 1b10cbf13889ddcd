package dev.guicheng.service;

/** Something accepted. */
public enum Benefit {
  /** 礼物/馈赠. */
  GIFT,
  /** 小费. */
  TIP,
  /** 用餐. */
  MEAL,
  /** 回扣. */
  KICKBACK
}
