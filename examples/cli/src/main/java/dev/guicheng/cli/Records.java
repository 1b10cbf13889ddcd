package dev.guicheng.cli;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.jackson.QuestionReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a table, read as questions by a mapping; one row in memory. */
final class Records implements Iterator<Row>, AutoCloseable {
  private final Mapping mapping;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;

  /**
   * Opens a table.
   *
   * @throws BadInputException if a heading is mapped but absent, or there but not mapped
   */
  Records(Path file, Mapping mapping) throws IOException {
    this.mapping = mapping;
    InputStream stream = Inputs.open(file);
    this.parser =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(mapping.delimiter())
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get()
            .parse(new InputStreamReader(stream, mapping.charset()));
    try {
      checkHeadings(file);
    } catch (BadInputException refused) {
      parser.close();
      throw refused;
    }
    this.rows = parser.iterator();
  }

  private void checkHeadings(Path file) {
    Set<String> headings = new TreeSet<>(parser.getHeaderNames());
    Set<String> absent = new TreeSet<>(mapping.columns().keySet());
    mapping.id().ifPresent(absent::add);
    absent.removeAll(headings);
    Set<String> unmapped = new TreeSet<>(headings);
    unmapped.removeAll(mapping.columns().keySet());
    unmapped.removeAll(mapping.ignored());
    mapping.id().ifPresent(unmapped::remove);
    List<String> problems = new ArrayList<>();
    if (!absent.isEmpty()) {
      problems.add(file + ": the mapping names columns that are not there: " + absent);
    }
    if (!unmapped.isEmpty() && !mapping.ignoreOthers()) {
      problems.add(
          "%s: columns that the mapping does not name: %s%nMaybe list them under ignore?"
              .formatted(file, unmapped));
    }
    if (!problems.isEmpty()) {
      throw new BadInputException(String.join(System.lineSeparator(), problems));
    }
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Row next() {
    CSVRecord row = rows.next();
    Optional<String> id =
        mapping.id().filter(row::isSet).map(row::get).filter(text -> !text.isBlank());
    List<Problem> problems = new ArrayList<>();
    ObjectNode question = mapping.constants().deepCopy();
    question.put("kind", mapping.kind());
    for (Map.Entry<String, List<ColumnTarget>> column : mapping.columns().entrySet()) {
      String cell = row.isSet(column.getKey()) ? row.get(column.getKey()).strip() : "";
      for (ColumnTarget target : column.getValue()) {
        target
            .read(cell, column.getKey(), problems)
            .ifPresent(value -> put(question, target.attribute(), value));
      }
    }
    if (!problems.isEmpty()) {
      return Row.refused(row.getRecordNumber(), id, problems);
    }
    try {
      return Row.accepted(row.getRecordNumber(), id, QuestionReader.readJson(question.toString()));
    } catch (InvalidInputException refused) {
      return Row.refused(row.getRecordNumber(), id, refused.problems());
    }
  }

  /** Puts a value at a dotted path. */
  private static void put(ObjectNode question, String path, JsonNode value) {
    ObjectNode parent = question;
    String[] names = path.split("\\.", -1);
    for (int depth = 0; depth < names.length - 1; depth++) {
      parent = parent.withObjectProperty(names[depth]);
    }
    parent.set(names[names.length - 1], value);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
