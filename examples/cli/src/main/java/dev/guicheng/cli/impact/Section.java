package dev.guicheng.cli.impact;

import dev.guicheng.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One table of the report.
 *
 * @param id its anchor
 * @param title its heading
 * @param note what a reader must know; may be empty
 * @param heads headings of the columns
 * @param numeric which columns hold numbers, from 0
 * @param rows the rows
 */
record Section(
    String id,
    String title,
    String note,
    List<String> heads,
    Set<Integer> numeric,
    List<List<Cell>> rows) {

  /**
   * One cell.
   *
   * @param text its text
   * @param verdict the verdict that it shows, if it does
   * @param examples the numbers of examples that it names
   */
  record Cell(String text, Optional<Verdict> verdict, List<Integer> examples) {
    static Cell of(String text) {
      return new Cell(text, Optional.empty(), List.of());
    }
  }

  /** Starts a section without rows. */
  static Section of(String id, String title, String note, List<String> heads, Integer... numeric) {
    return new Section(id, title, note, heads, Set.of(numeric), new ArrayList<>());
  }

  /** The first rows. */
  List<List<Cell>> first(int most) {
    return rows.subList(0, Math.min(most, rows.size()));
  }

  /** How many rows there are behind the first. */
  int behind(int most) {
    return Math.max(0, rows.size() - most);
  }
}
