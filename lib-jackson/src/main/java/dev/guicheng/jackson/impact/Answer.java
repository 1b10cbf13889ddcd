package dev.guicheng.jackson.impact;

import dev.guicheng.Decision;
import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Problem;
import dev.guicheng.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an engine says to a question.
 *
 * @param decision its decision; empty if it refused the question
 * @param problems why it refused; empty if it decided
 */
record Answer(Optional<Decision<?>> decision, List<Problem> problems) {
  /** The answers in the order of the questions; one that is refused does not stop the others. */
  static List<Answer> of(PolicyEngine engine, List<? extends Question<?>> questions) {
    List<Answer> answers = new ArrayList<>(questions.size());
    try {
      engine.decideAll(questions).forEach(decision -> answers.add(decided(decision)));
    } catch (InvalidInputException someRefused) {
      answers.clear();
      questions.forEach(question -> answers.add(of(engine, question)));
    }
    return answers;
  }

  private static Answer of(PolicyEngine engine, Question<?> question) {
    try {
      return decided(engine.decide(question));
    } catch (InvalidInputException refused) {
      return new Answer(Optional.empty(), refused.problems());
    }
  }

  private static Answer decided(Decision<?> decision) {
    return new Answer(Optional.of(decision), List.of());
  }
}
