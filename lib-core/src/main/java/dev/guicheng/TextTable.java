package dev.guicheng;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the tables that ship with the library: UTF-8, one row a line, cells separated by tabs;
 * empty lines and lines that start with {@code #} are comments.
 */
public final class TextTable {
  private TextTable() {}

  /**
   * The rows of a resource, each with its cells; trailing empty cells are kept.
   *
   * @param owner the class beside which the resource lies
   * @param resource its name
   * @param columns how many cells each row must have
   * @throws IllegalStateException if the resource is absent or a row has another number of cells
   */
  public static List<List<String>> read(Class<?> owner, String resource, int columns) {
    try (InputStream stream = owner.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is not on the class path beside " + owner);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> cells(line, resource, columns))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> cells(String line, String resource, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException(
          resource + ": " + cells.size() + " cells instead of " + columns + " in: " + line);
    }
    return cells;
  }
}
