package dev.guicheng.cli;

import dev.guicheng.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * One data row of a table, as it is written.
 *
 * @param number which data row it is, from 1
 * @param line the line where it starts, from 1, the heading's included
 * @param cells the cells by heading, stripped
 * @param mapping what becomes of them
 */
record TableRow(long number, long line, Map<String, String> cells, Mapping mapping) {
  /** The content of a column; empty where the row is too short. */
  String cell(String heading) {
    return cells.getOrDefault(heading, "");
  }

  /** How the row is called. */
  Optional<String> id() {
    return mapping.id().map(this::cell).filter(text -> !text.isEmpty());
  }

  /**
   * The question's attributes, its kind included.
   *
   * @param problems gets what is wrong with the cells
   */
  ObjectNode attributes(List<Problem> problems) {
    ObjectNode question = mapping.constants().deepCopy();
    question.put("kind", mapping.kind());
    for (ColumnRule rule : mapping.columns()) {
      try {
        rule.apply(cell(rule.column()), question);
      } catch (CellException refused) {
        problems.add(
            new Problem(
                rule.place().path(), refused.reason(), String.valueOf(refused.getMessage())));
      }
    }
    return question;
  }

  /** The headings of the columns that a problem is about. */
  List<String> columnsOf(Problem problem) {
    List<String> headings = new ArrayList<>();
    for (ColumnRule rule : mapping.columns()) {
      if (rule.place().holds(problem.path())) {
        headings.add(rule.column());
      }
    }
    return headings;
  }
}
