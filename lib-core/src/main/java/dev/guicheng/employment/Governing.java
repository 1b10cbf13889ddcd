package dev.guicheng.employment;

/** What governs: the manual or the statute. */
public enum Governing {
  /** 手册. */
  MANUAL,
  /** 法律法规. */
  STATUTE
}
