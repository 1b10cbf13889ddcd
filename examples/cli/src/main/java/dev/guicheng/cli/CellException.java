package dev.guicheng.cli;

import dev.guicheng.Reason;

/** A cell that does not hold what its column should hold. */
final class CellException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  CellException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
