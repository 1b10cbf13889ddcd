package dev.guicheng.policy.table;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A cell of a {@link PolicyTable}.
 *
 * @param text what it holds; an empty text for nothing
 * @param isNumber whether the text is a number
 * @param choices the codes to choose from; empty where there is nothing to choose
 */
public record TableCell(String text, boolean isNumber, List<TableColumn.Choice> choices) {
  /** Copies the list. */
  public TableCell {
    requireNonNull(text, "text");
    choices = List.copyOf(choices);
  }

  static TableCell text(String text) {
    return new TableCell(text, false, List.of());
  }
}
