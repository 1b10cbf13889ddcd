package dev.guicheng.service;

/** Where somebody is. */
public enum Place {
  /** 公共场所. */
  PUBLIC_AREA,
  /** 住户面前. */
  BEFORE_RESIDENT,
  /** 内部场所. */
  BACK_OFFICE
}
