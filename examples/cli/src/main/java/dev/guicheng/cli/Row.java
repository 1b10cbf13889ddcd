package dev.guicheng.cli;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Question;
import dev.guicheng.jackson.Parsed;
import dev.guicheng.jackson.QuestionReader;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * One record of the input: a question, or what is wrong with it.
 *
 * @param source the file it stands in, or {@code -} for standard input
 * @param number which record it is, from 1
 * @param id how the record is called; empty if it has no name
 * @param cells the row of the table that it is; empty if it comes from no table
 * @param question the question; empty if the record holds none
 * @param problems what is wrong; empty if the record holds a question
 */
public record Row(
    String source,
    long number,
    Optional<String> id,
    Optional<TableRow> cells,
    Optional<Question<?>> question,
    List<Problem> problems) {
  /**
   * The questions of a text, one by one. Where the text breaks off they end with an {@link
   * InvalidInputException}, because what stands behind is not read.
   */
  static Iterator<Row> of(String source, QuestionReader questions) {
    return questions.stream()
        .map(
            parsed -> {
              if (questions.isBroken() && parsed instanceof Parsed.Refused refused) {
                throw new InvalidInputException(source, refused.problems());
              }
              return of(source, parsed);
            })
        .iterator();
  }

  private static Row of(String source, Parsed parsed) {
    if (parsed instanceof Parsed.Accepted accepted) {
      return new Row(
          source,
          parsed.record(),
          accepted.id(),
          Optional.empty(),
          Optional.of(parsed.question()),
          List.of());
    }
    return new Row(
        source,
        parsed.record(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ((Parsed.Refused) parsed).problems());
  }

  static Row accepted(String source, TableRow cells, Question<?> question) {
    return new Row(
        source, cells.number(), cells.id(), Optional.of(cells), Optional.of(question), List.of());
  }

  static Row refused(String source, TableRow cells, List<Problem> problems) {
    return new Row(
        source, cells.number(), cells.id(), Optional.of(cells), Optional.empty(), problems);
  }

  /** The same record, refused after all. */
  Row refused(List<Problem> why) {
    return new Row(source, number, id, cells, Optional.empty(), why);
  }

  /** What people call the record: its name, else its place in its file. */
  String name() {
    return id.orElse(source + Tally.PLACE + number);
  }
}
