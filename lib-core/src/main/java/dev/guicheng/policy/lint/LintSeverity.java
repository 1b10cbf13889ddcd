package dev.guicheng.policy.lint;

/** How sure it is that a finding is a mistake. */
public enum LintSeverity {
  /** It cannot be meant: something can never be kept, never be reached, or contradicts itself. */
  ERROR,
  /** Hardly meant: the book decides, but not as its author is likely to expect. */
  WARNING,
  /** Worth a look: it may well be meant. */
  HINT
}
