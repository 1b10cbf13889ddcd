package dev.guicheng.cli;

/** Input that the program cannot use; the message says what, where and why. */
public final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong, where. */
  public BadInputException(String message) {
    super(message);
  }
}
