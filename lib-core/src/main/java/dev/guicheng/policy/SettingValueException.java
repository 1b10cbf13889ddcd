package dev.guicheng.policy;

import dev.guicheng.Reason;

/** A value that a setting's type refuses; the book turns it into a problem that names the key. */
public final class SettingValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** A refusal that says what was expected. */
  public SettingValueException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What kind of mistake it is. */
  public Reason reason() {
    return reason;
  }
}
