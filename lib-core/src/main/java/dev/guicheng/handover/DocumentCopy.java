package dev.guicheng.handover;

/** What was shown of a paper. */
public enum DocumentCopy {
  /** 正本/原件. */
  ORIGINAL,
  /** 复印件. */
  PHOTOCOPY,
  /** 未出示. */
  NONE
}
