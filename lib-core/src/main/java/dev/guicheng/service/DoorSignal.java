package dev.guicheng.service;

/** How a door is knocked at (STD-06). */
public enum DoorSignal {
  /** 门铃. */
  BELL,
  /** 敲门. */
  KNOCK
}
