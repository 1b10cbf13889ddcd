package dev.guicheng.cli;

/** Input that the program cannot use; the message says what, where and why. */
public final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An input that cannot be used, and why. */
  public BadInputException(String message) {
    super(message);
  }
}
