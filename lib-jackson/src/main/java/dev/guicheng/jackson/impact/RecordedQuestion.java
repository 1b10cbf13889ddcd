package dev.guicheng.jackson.impact;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Problem;
import dev.guicheng.Question;
import java.util.List;
import java.util.Optional;

/**
 * A question that was once asked, and where it is on record; or a record that holds none.
 *
 * @param position its place in all that is replayed, each its own: examples are the first by it
 * @param source the file or system it comes from, such as {@code pay.csv}
 * @param row which record of its source it is, from 1
 * @param id how the record is called there, such as an employee's number; empty if it has no name
 * @param question the question; empty if the record holds none
 * @param problems what is wrong with the record; empty if it holds a question
 */
public record RecordedQuestion(
    long position,
    String source,
    long row,
    Optional<String> id,
    Optional<Question<?>> question,
    List<Problem> problems) {
  /** Refuses nulls and a record that holds both a question and problems, or neither. */
  public RecordedQuestion {
    requireNonNull(source, "source");
    requireNonNull(id, "id");
    problems = List.copyOf(problems);
    if (question.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException(
          "RecordedQuestion %s: either a question or problems are needed, question %s, problems %s"
              .formatted(position, question.isPresent() ? "is given" : "is not given", problems));
    }
  }

  /** A question without a name of its own. */
  public static RecordedQuestion of(long position, String source, Question<?> question) {
    return new RecordedQuestion(
        position, source, position, Optional.empty(), Optional.of(question), List.of());
  }

  /** Whom or what it is about, as far as its record says: its id, else its source and row. */
  public String subject() {
    return id.orElseGet(() -> source + " #" + row);
  }
}
