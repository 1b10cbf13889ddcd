package dev.guicheng.cli.tables;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.cli.BadInputException;
import dev.guicheng.cli.Workbooks;
import dev.guicheng.policy.table.FilledTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads workbooks, CSV files and folders of CSV files. */
final class TableFiles {
  private TableFiles() {}

  static boolean isWorkbook(Path file) {
    return hasEnding(file, ".xlsx");
  }

  static boolean isCsv(Path file) {
    return hasEnding(file, ".csv");
  }

  private static boolean hasEnding(Path file, String ending) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /**
   * Every table in some files and folders.
   *
   * @throws InvalidInputException naming each cell that is neither text nor number nor truth
   */
  static List<FilledTable> read(List<Path> paths) throws IOException {
    List<FilledTable> tables = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
      if (Workbooks.isWorkbook(path)) {
        tables.addAll(WorkbookReader.read(path, problems));
      } else if (isWorkbook(path)) {
        throw new BadInputException(path + ": not a workbook (.xlsx)");
      } else {
        for (Path file : csvFiles(path)) {
          tables.add(CsvTables.read(file));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException("tables", problems);
    }
    if (tables.isEmpty()) {
      throw new BadInputException(
          paths
              + ": no tables that \"policy tables export\" wrote; their second row, or their"
              + " headings, say which they are");
    }
    return tables;
  }

  private static List<Path> csvFiles(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(TableFiles::isCsv).sorted().toList();
    }
  }
}
