package dev.guicheng;

/** How an attribute was compared with what the clause expects. */
public enum Relation {
  /** A fact that the clause started from; nothing was expected of it. */
  GIVEN,
  /** It must be so. */
  IS_TRUE,
  /** It must not be so. */
  IS_FALSE,
  /** It must be filled in. */
  FILLED,
  /** It must be this one, or one of these. */
  ONE_OF,
  /** It must be none of these. */
  NONE_OF,
  /** It must contain all of these. */
  INCLUDES_ALL,
  /** It must contain at least one of these. */
  INCLUDES_ANY,
  /** It must contain none of these. */
  EXCLUDES,
  /** It must open with this, and more must follow. */
  OPENS_WITH,
  /** It must contain all of these, in this order. */
  IN_ORDER,
  /** The number must be at least this. */
  AT_LEAST,
  /** The number must be at most this. */
  AT_MOST,
  /** The number must be more than this. */
  ABOVE,
  /** The number must be less than this. */
  BELOW,
  /** It must be done on or after this day or instant. */
  NOT_BEFORE,
  /** It must be done by this day or instant, inclusive. */
  NOT_AFTER
}
