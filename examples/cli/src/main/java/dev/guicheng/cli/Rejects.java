package dev.guicheng.cli;

import dev.guicheng.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The records that were rejected, one line per problem: row, id, attribute, reason, message. */
final class Rejects {
  private final CSVPrinter printer;

  Rejects(Appendable out) throws IOException {
    this.printer =
        CSVFormat.DEFAULT
            .builder()
            .setHeader("row", "id", "attribute", "reason", "message")
            .setRecordSeparator("\n")
            .get()
            .print(out);
  }

  void add(Row row) {
    try {
      for (Problem problem : row.problems()) {
        printer.printRecord(
            row.number(), row.id().orElse(""), problem.path(), problem.reason(), problem.message());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
