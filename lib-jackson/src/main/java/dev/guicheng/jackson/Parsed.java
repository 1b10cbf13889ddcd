package dev.guicheng.jackson;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Question;
import java.util.List;
import java.util.Optional;

/** What became of one record of a stream of questions. */
public sealed interface Parsed {
  /** The line of the record in JSON Lines, else its position in the stream; both from 1. */
  long record();

  /**
   * A question that can be decided.
   *
   * @param record which record it was
   * @param id how the record is called; empty if it has no name
   * @param question the question
   */
  record Accepted(long record, Optional<String> id, Question<?> question) implements Parsed {}

  /**
   * A record that holds no question.
   *
   * @param record which record it was
   * @param problems everything that is wrong with it, in the order of checking; never empty
   */
  record Refused(long record, List<Problem> problems) implements Parsed {
    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * The question.
   *
   * @throws InvalidInputException if there is none
   */
  default Question<?> question() {
    if (this instanceof Accepted accepted) {
      return accepted.question();
    }
    throw new InvalidInputException("record " + record(), ((Refused) this).problems());
  }
}
