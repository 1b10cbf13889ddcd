package dev.guicheng.cli;

import static java.util.stream.Collectors.joining;

import dev.guicheng.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The records that were rejected, one line per problem. */
public final class Rejects {
  private final CSVPrinter printer;

  /** Starts the table; the heading is written at once. */
  public Rejects(Appendable out) throws IOException {
    this.printer =
        CSVFormat.DEFAULT
            .builder()
            .setHeader(
                "source", "row", "line", "id", "column", "attribute", "value", "reason", "message")
            .setRecordSeparator("\n")
            .get()
            .print(out);
  }

  /** Adds a record, one line for each problem. */
  public void add(Row row) {
    try {
      for (Problem problem : row.problems()) {
        Optional<TableRow> cells = row.cells();
        List<String> columns = cells.map(table -> table.columnsOf(problem)).orElse(List.of());
        printer.printRecord(
            row.source(),
            row.number(),
            cells.map(table -> Long.toString(table.line())).orElse(""),
            row.id().orElse(""),
            String.join(" ", columns),
            problem.path(),
            cells.map(table -> columns.stream().map(table::cell).collect(joining(" "))).orElse(""),
            problem.reason(),
            problem.message().replaceAll("\\R", " "));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
