package dev.guicheng.cli.tables;

/** The names that spreadsheets give their cells, such as {@code Topics!B7}. */
final class CellNames {
  private static final int LETTERS = 26;

  private CellNames() {}

  /**
   * The name of a cell.
   *
   * @param row the row, from 0
   * @param column the column, from 0
   */
  static String of(String sheet, long row, int column) {
    return sheet + "!" + letters(column) + (row + 1);
  }

  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }
}
