package dev.guicheng.cli;

import dev.guicheng.Problem;
import dev.guicheng.Question;
import dev.guicheng.jackson.Parsed;
import java.util.List;
import java.util.Optional;

/**
 * One record of the input: a question, or what is wrong with it.
 *
 * @param number which record it is, from 1
 * @param id how the record is called; empty if it has no name
 * @param question the question; empty if the record holds none
 * @param problems what is wrong; empty if the record holds a question
 */
record Row(
    long number, Optional<String> id, Optional<Question<?>> question, List<Problem> problems) {
  static Row of(Parsed parsed) {
    return parsed instanceof Parsed.Refused refused
        ? refused(parsed.record(), Optional.empty(), refused.problems())
        : accepted(parsed.record(), Optional.empty(), parsed.question());
  }

  static Row accepted(long number, Optional<String> id, Question<?> question) {
    return new Row(number, id, Optional.of(question), List.of());
  }

  static Row refused(long number, Optional<String> id, List<Problem> problems) {
    return new Row(number, id, Optional.empty(), problems);
  }
}
