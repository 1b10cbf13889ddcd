package dev.guicheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of what one property has on file: tables {@code NAME.csv}, {@code NAME.csv.gz} or {@code
 * NAME.xlsx} with their {@code NAME.mapping.yaml}, files {@code questions/NAME.yaml}, and maybe a
 * {@code policy.yaml}.
 */
public final class LedgerFolder {
  /** The name of the file that rejected rows go to: never read as a table. */
  public static final String REJECTS = "rejects.csv";

  private static final List<String> TABLES = List.of(".csv", ".csv.gz", ".xlsx");
  private static final String MAPPING = ".mapping.yaml";
  private static final String QUESTIONS = ".yaml";

  private LedgerFolder() {}

  /**
   * A table with its mapping, or a file of questions.
   *
   * @param file the table or the file
   * @param mapping what becomes of the table's columns; empty for a file of questions
   */
  public record Ledger(Path file, Optional<Path> mapping) {
    /** Opens it. */
    public QuestionInput open(Console console) throws IOException {
      return mapping.isPresent()
          ? QuestionInput.ofTable(file, mapping.get())
          : QuestionInput.of(console, Optional.of(file), QuestionInput.Format.AUTO);
    }
  }

  /**
   * What is on file, tables first, each sorted by name.
   *
   * @throws BadInputException if there is nothing, or a table whose mapping lacks or the other way
   *     round
   */
  public static List<Ledger> read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    List<Path> mappings = files(folder, MAPPING);
    List<Path> questions = files(folder.resolve("questions"), QUESTIONS);
    if (mappings.isEmpty() && questions.isEmpty()) {
      throw new BadInputException(
          folder
              + ": nothing to decide, there is no NAME"
              + MAPPING
              + " and no questions/NAME"
              + QUESTIONS);
    }
    checkTables(folder);
    List<Ledger> ledgers = new ArrayList<>();
    for (Path mapping : mappings) {
      ledgers.add(new Ledger(tableOf(mapping), Optional.of(mapping)));
    }
    questions.forEach(file -> ledgers.add(new Ledger(file, Optional.empty())));
    return List.copyOf(ledgers);
  }

  /** A table that nothing maps would be missing without a word. */
  private static void checkTables(Path folder) throws IOException {
    List<String> unmapped = new ArrayList<>();
    for (String ending : TABLES) {
      for (Path table : files(folder, ending)) {
        Path mapping = sibling(table, ending, MAPPING);
        if (!table.endsWith(REJECTS) && !Files.exists(mapping)) {
          unmapped.add(table + ": there is no " + mapping);
        }
      }
    }
    if (!unmapped.isEmpty()) {
      throw new BadInputException(String.join(System.lineSeparator(), unmapped));
    }
  }

  /** The one table that a mapping is for. */
  private static Path tableOf(Path mapping) {
    List<Path> tables = TABLES.stream().map(ending -> sibling(mapping, MAPPING, ending)).toList();
    List<Path> there = tables.stream().filter(Files::exists).toList();
    if (there.size() != 1) {
      throw new BadInputException(
          there.isEmpty()
              ? mapping + ": there is none of its tables " + tables
              : mapping + ": which of its tables is meant? There are " + there);
    }
    return there.get(0);
  }

  private static Path sibling(Path file, String ending, String other) {
    String name = file.toString();
    return Path.of(name.substring(0, name.length() - ending.length()) + other);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
