package dev.guicheng.jackson.impact;

/**
 * Something that adds up, in any order and grouping. Mutable, not thread-safe.
 *
 * @param <S> the type itself
 */
interface Sum<S> {
  /** Adds another, which stays as it is and is never shared. */
  void add(S other);
}
