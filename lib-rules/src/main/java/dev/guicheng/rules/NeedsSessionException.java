package dev.guicheng.rules;

/**
 * A rule does more than a {@link DirectRule} can: it joins facts, accumulates, or has attributes.
 */
final class NeedsSessionException extends Exception {
  private static final long serialVersionUID = 1L;

  NeedsSessionException() {
    super(null, null, false, false);
  }

  static void unless(boolean direct) throws NeedsSessionException {
    if (!direct) {
      throw new NeedsSessionException();
    }
  }
}
