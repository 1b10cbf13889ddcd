package dev.guicheng.policy.table;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A column of a {@link PolicyTable}.
 *
 * @param id what reading goes by: {@code key}, {@code value} or the name of a field; empty for a
 *     column that only informs
 * @param heading what people read
 * @param choices the codes that every cell chooses from; empty where there is nothing to choose, or
 *     each cell has its own
 */
public record TableColumn(String id, String heading, List<Choice> choices) {
  /**
   * A code and its name.
   *
   * @param code what cells hold
   * @param name what it is called
   */
  public record Choice(String code, String name) {
    /** Refuses nulls. */
    public Choice {
      requireNonNull(code, "code");
      requireNonNull(name, "name");
    }
  }

  /** Copies the list. */
  public TableColumn {
    requireNonNull(id, "id");
    requireNonNull(heading, "heading");
    choices = List.copyOf(choices);
  }

  static TableColumn informing(String heading) {
    return new TableColumn("", heading, List.of());
  }

  /** Whether the column only informs: what is changed in it is not read. */
  public boolean isInforming() {
    return id.isEmpty();
  }
}
