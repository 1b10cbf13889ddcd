package dev.guicheng.cli.impact;

import dev.guicheng.jackson.PolicyFiles;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import java.nio.file.Path;
import java.util.Optional;

/** One of the two policies that are compared. */
record Side(PolicyTimeline policies) {
  private static final String MANUAL = "manual";

  /** The policy of a file, or the manual under the name {@code manual}. */
  static Side of(String name) {
    return new Side(
        PolicyTimeline.of(
            name.equals(MANUAL) ? PolicyBook.manual() : PolicyFiles.read(Path.of(name))));
  }

  /** The latest book. */
  PolicyBook book() {
    return policies.inForceOn(Optional.empty());
  }
}
