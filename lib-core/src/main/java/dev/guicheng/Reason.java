package dev.guicheng;

/** Why input is refused. */
public enum Reason {
  /** A required value is absent or blank. */
  MISSING,
  /** No question of this kind is known. */
  UNKNOWN_KIND,
  /** The question has no such attribute. */
  UNKNOWN_ATTRIBUTE,
  /** The value is not one of the constants, and the policy book does not declare it. */
  UNKNOWN_VALUE,
  /** The policy book has no such setting. */
  UNKNOWN_SETTING,
  /** The value has the wrong type or form. */
  BAD_FORMAT,
  /** A number is too small or too large. */
  OUT_OF_RANGE,
  /** Something that must be unique occurs twice. */
  DUPLICATE,
  /** Two values contradict each other. */
  CONTRADICTION
}
