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
import tools.jackson.databind.node.ObjectNode;

/** The rows of a table, read as questions by a mapping; one row in memory. */
final class Records implements Iterator<Row>, AutoCloseable {
  private final Path file;
  private final String source;
  private final Mapping mapping;
  private final TableRows lines;
  private final List<String> headings;
  private long number;

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
    this.lines = TableRows.open(file, mapping);
    try {
      this.headings = heading();
      checkHeadings();
    } catch (BadInputException | UncheckedIOException refused) {
      lines.close();
      throw refused;
    }
  }

  /** The heading: the first row that is not blank, or where the mapping says it stands. */
  private List<String> heading() {
    while (lines.hasNext()) {
      TableRows.Line line = lines.next();
      if (line.number() >= mapping.headingRow()) {
        return line.cells();
      }
    }
    throw new BadInputException(file + ": the table is empty, it has not even a heading");
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
    return lines.hasNext();
  }

  @Override
  public Row next() {
    TableRows.Line line = lines.next();
    List<String> written = line.cells();
    Map<String, String> cells = new HashMap<>();
    for (int column = 0; column < Math.min(headings.size(), written.size()); column++) {
      cells.put(headings.get(column), written.get(column));
    }
    TableRow row = new TableRow(++number, line.number(), cells, mapping);
    if (written.size() < headings.size() || hasCellsBeyond(written)) {
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

  private boolean hasCellsBeyond(List<String> written) {
    return written.stream().skip(headings.size()).anyMatch(cell -> !cell.isEmpty());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
