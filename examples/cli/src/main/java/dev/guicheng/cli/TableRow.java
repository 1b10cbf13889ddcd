package dev.guicheng.cli;

import dev.guicheng.Problem;
import dev.guicheng.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final Set<String> FORMULA_ERRORS =
      Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!");

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
        rule.apply(sound(cell(rule.column())), question);
      } catch (CellException refused) {
        problems.add(
            new Problem(
                rule.place().path(), refused.reason(), String.valueOf(refused.getMessage())));
      }
    }
    return question;
  }

  /** Refuses what a workbook shows where a formula failed. */
  private static String sound(String cell) throws CellException {
    if (FORMULA_ERRORS.contains(cell)) {
      throw new CellException(
          Reason.BAD_FORMAT, "\"" + cell + "\" is the error of a formula, no value");
    }
    return cell;
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
