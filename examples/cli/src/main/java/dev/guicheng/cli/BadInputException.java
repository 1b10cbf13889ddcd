package dev.guicheng.cli;

/** Input that the program cannot use; the message says what, where and why. */
final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadInputException(String message) {
    super(message);
  }
}
