package dev.guicheng.cli;

/** Nobody reads the output any more, as when it goes through {@code head}: end quietly. */
final class OutputClosedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputClosedException() {
    super("nobody reads the output any more");
  }
}
