package dev.guicheng.policy;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Problem;
import java.util.List;

/**
 * What one book says on its own: its changes to whatever lies below it. Company, city and property
 * are three layers; {@link PolicyTimeline#of(List, java.util.Optional)} lays them over the manual.
 *
 * @param name the book's name
 * @param changes in any order; several of one setting hold on different days
 */
public record PolicyLayer(String name, List<SettingChange> changes) {
  /** Copies the list and refuses nulls. */
  public PolicyLayer {
    requireNonNull(name, "name");
    changes = List.copyOf(changes);
  }

  /**
   * Values of this layer that hold on the same days, and holes between them, whatever the values
   * are. Paths are {@code policy[key]}.
   */
  public List<Problem> dateProblems() {
    return DatedChanges.problems(this);
  }
}
