package dev.guicheng.service;

/** Sex, where the appearance standards differ. */
public enum Sex {
  /** 男. */
  MALE,
  /** 女. */
  FEMALE
}
