package dev.guicheng.cli;

import dev.guicheng.Suggestion;
import dev.guicheng.callback.Candidate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The frozen list of a draw: a file with one id a line, or a table with a column of ids. */
final class Population {
  @Parameters(paramLabel = "IDS", descriptionKey = "population.ids")
  private Path file = Path.of("-");

  @Option(names = "--column", paramLabel = "HEADING")
  private @Nullable String column;

  @Option(names = "--strata", paramLabel = "HEADING")
  private @Nullable String strata;

  /** The members, in the file's order. */
  List<Candidate> read() throws IOException {
    boolean headed = column != null || strata != null;
    CSVFormat format =
        headed
            ? CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .get()
            : CSVFormat.DEFAULT;
    List<Candidate> members = new ArrayList<>();
    try (CSVParser rows = format.parse(Inputs.text(file, StandardCharsets.UTF_8))) {
      Stream.of(column, strata)
          .filter(Objects::nonNull)
          .forEach(heading -> checkHeading(heading, rows.getHeaderNames()));
      for (CSVRecord row : rows) {
        members.add(member(row));
      }
    } catch (UncheckedIOException broken) {
      throw new BadInputException(file + ": no table can be read: " + Inputs.describe(broken));
    }
    return members;
  }

  private void checkHeading(String heading, List<String> headings) {
    int times = Collections.frequency(headings, heading);
    if (times != 1) {
      throw new BadInputException(
          "%s: %s column \"%s\" among %s%s"
              .formatted(
                  file,
                  times == 0 ? "no" : "more than one",
                  heading,
                  headings,
                  times == 0 ? Suggestion.maybe(heading, headings) : ""));
    }
  }

  private Candidate member(CSVRecord row) {
    Candidate.Builder member =
        Candidate.builder().id(column == null ? row.get(0).strip() : cell(row, column));
    if (strata != null) {
      member.stratum(cell(row, strata));
    }
    return member.build();
  }

  private String cell(CSVRecord row, String heading) {
    if (!row.isSet(heading)) {
      throw new BadInputException(
          "%s: row %d is too short for column \"%s\""
              .formatted(file, row.getRecordNumber(), heading));
    }
    return row.get(heading).strip();
  }
}
