package dev.guicheng.policy;

import static java.util.Objects.requireNonNull;

/**
 * The name of a code that a policy book declares.
 *
 * @param zh Chinese
 * @param en English
 */
public record Label(String zh, String en) {
  /** Refuses nulls. */
  public Label {
    requireNonNull(zh, "zh");
    requireNonNull(en, "en");
  }
}
