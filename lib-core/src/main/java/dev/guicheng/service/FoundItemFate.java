package dev.guicheng.service;

/** What became of a found item. */
public enum FoundItemFate {
  /** 归还失主. */
  RETURNED,
  /** 上交. */
  HANDED_IN,
  /** 私占. */
  KEPT
}
