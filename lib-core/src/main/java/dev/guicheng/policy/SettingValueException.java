package dev.guicheng.policy;

import dev.guicheng.Reason;

/** A value that a setting's type refuses; the book turns it into a problem that names the key. */
final class SettingValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  SettingValueException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
