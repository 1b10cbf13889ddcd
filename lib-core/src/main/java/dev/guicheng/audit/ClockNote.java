package dev.guicheng.audit;

/** Why an event of a clock's log had no effect, or less than it says. */
public enum ClockNote {
  /** 制度不允许暂停: the policy book knows no pause ({@code clock.pause}). */
  PAUSE_NOT_ALLOWED,
  /** 不因等此人暂停: a pause for somebody for whom no clock waits ({@code clock.pauseFor}). */
  PAUSE_NOT_FOR_THIS_ROLE,
  /** 该条款不得延期: no promise moves this clause's deadline ({@code clock.extensible}). */
  EXTENSION_NOT_ALLOWED,
  /** 未说明原因: a promise without an explanation. */
  EXTENSION_NOT_EXPLAINED,
  /** 未承诺时限: an explanation without a promise. */
  EXTENSION_NOT_PROMISED,
  /** 超时后才延期: the deadline had passed before the promise was made. */
  EXTENSION_TOO_LATE
}
