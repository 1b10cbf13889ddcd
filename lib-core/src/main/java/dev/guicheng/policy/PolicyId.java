package dev.guicheng.policy;

import static java.util.Objects.requireNonNull;

/**
 * Which policy book decided.
 *
 * @param name the book's name, such as {@code manual}
 * @param version digest of its settings: equal versions have equal settings
 */
public record PolicyId(String name, String version) {
  /** Refuses nulls. */
  public PolicyId {
    requireNonNull(name, "name");
    requireNonNull(version, "version");
  }

  @Override
  public String toString() {
    return name + "@" + version;
  }
}
