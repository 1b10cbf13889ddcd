package dev.guicheng.lobby;

/** The way goods are carried (LOB-13). */
public enum Passage {
  /** 电梯. */
  LIFT,
  /** 楼梯. */
  STAIRS
}
