package dev.guicheng.cli;

import dev.guicheng.Problem;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.jackson.InvalidDocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a table, read as questions by a mapping; one row in memory. */
final class Records implements Iterator<Row>, AutoCloseable {
  private final Path file;
  private final String source;
  private final Mapping mapping;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private final List<String> headings;
  private long number;
  private long line;

  /**
   * Opens a table.
   *
   * @throws BadInputException if it is empty, if a heading is mapped but absent, or there but not
   *     mapped
   */
  Records(Path file, Mapping mapping) throws IOException {
    this.file = file;
    this.source = String.valueOf(file.getFileName());
    this.mapping = mapping;
    this.parser =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(mapping.delimiter())
            .setIgnoreEmptyLines(true)
            .get()
            .parse(Inputs.text(file, mapping.charset()));
    try {
      this.rows = parser.iterator();
      if (!hasNext()) {
        throw new BadInputException(file + ": the table is empty, it has not even a heading");
      }
      this.headings = rows.next().stream().map(String::strip).toList();
      checkHeadings();
      this.line = parser.getCurrentLineNumber() + 1;
    } catch (BadInputException | UncheckedIOException refused) {
      parser.close();
      throw refused;
    }
  }

  private void checkHeadings() {
    List<String> problems = new ArrayList<>();
    Set<String> mapped = mapping.headings();
    Set<String> there = new LinkedHashSet<>();
    for (String heading : headings) {
      if (!there.add(heading) && mapped.contains(heading)) {
        problems.add(
            "column \"%s\", which %s maps, stands in the heading twice"
                .formatted(heading, mapping.source()));
      }
    }
    for (String heading : mapped) {
      if (!there.contains(heading)) {
        problems.add(
            "column \"%s\", which %s maps, is not there%s"
                .formatted(heading, mapping.source(), Suggestion.maybe(heading, there)));
      }
    }
    for (String heading : there) {
      if (!mapping.ignoreOthers()
          && !mapped.contains(heading)
          && !mapping.ignored().contains(heading)) {
        problems.add(
            "column \"%s\" is neither mapped nor listed under ignore in %s"
                .formatted(heading, mapping.source()));
      }
    }
    if (!problems.isEmpty()) {
      throw new BadInputException(
          String.join(
              System.lineSeparator(),
              problems.stream().map(problem -> file + ": " + problem).toList()));
    }
  }

  @Override
  public boolean hasNext() {
    try {
      return rows.hasNext();
    } catch (UncheckedIOException broken) {
      if (broken.getCause() instanceof CSVException) {
        throw new BadInputException(
            "%s: no table can be read after row %d: %s"
                .formatted(file, number, broken.getCause().getMessage()));
      }
      throw broken;
    }
  }

  @Override
  public Row next() {
    CSVRecord written = rows.next();
    Map<String, String> cells = new HashMap<>();
    for (int column = 0; column < Math.min(headings.size(), written.size()); column++) {
      cells.put(headings.get(column), written.get(column).strip());
    }
    TableRow row = new TableRow(++number, line, cells, mapping);
    line = parser.getCurrentLineNumber() + 1;
    if (written.size() != headings.size()) {
      return Row.refused(
          source,
          row,
          List.of(
              new Problem(
                  "",
                  Reason.BAD_FORMAT,
                  "%d cells instead of the heading's %d"
                      .formatted(written.size(), headings.size()))));
    }
    List<Problem> problems = new ArrayList<>();
    ObjectNode question = row.attributes(problems);
    if (!problems.isEmpty()) {
      return Row.refused(source, row, problems);
    }
    try {
      return Row.accepted(
          source, row, GuichengJson.jsonMapper().treeToValue(question, Question.class));
    } catch (InvalidDocumentException refused) {
      return Row.refused(source, row, refused.problems());
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
