package dev.guicheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file. */
final class CsvRows extends TableRows {
  private final Path file;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private long startOfNext = 1;

  CsvRows(Path file, Mapping mapping) throws IOException {
    Charset charset =
        mapping.charset().isPresent() ? mapping.charset().get() : TextEncoding.of(file);
    this.file = file;
    this.parser =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(mapping.delimiter())
            .setIgnoreEmptyLines(true)
            .get()
            .parse(Inputs.text(file, charset));
    this.records = parser.iterator();
  }

  @Override
  @Nullable Line read() {
    if (!hasRecord()) {
      return null;
    }
    CSVRecord read = records.next();
    Line row = new Line(startOfNext, read.stream().map(TableRows::stripped).toList());
    startOfNext = parser.getCurrentLineNumber() + 1;
    return row;
  }

  private boolean hasRecord() {
    try {
      return records.hasNext();
    } catch (UncheckedIOException broken) {
      if (broken.getCause() instanceof CSVException) {
        throw new BadInputException(
            "%s: no table can be read from line %d on: %s"
                .formatted(file, startOfNext, broken.getCause().getMessage()));
      }
      throw broken;
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
