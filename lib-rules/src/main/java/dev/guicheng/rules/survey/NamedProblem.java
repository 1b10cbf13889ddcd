package dev.guicheng.rules.survey;

import dev.guicheng.survey.SurveyProblem;
import dev.guicheng.survey.SurveyRecord;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the problems that a survey named.
 *
 * @param position its position among them
 * @param problem what is wrong and what was decided on it
 */
public record NamedProblem(int position, SurveyProblem problem) {
  /** The problems of a survey. */
  public static List<NamedProblem> of(SurveyRecord survey) {
    return IntStream.range(0, survey.problems().size())
        .mapToObj(position -> new NamedProblem(position, survey.problems().get(position)))
        .toList();
  }

  /** The path of an attribute of the problem. */
  public String path(String attribute) {
    return "problems[" + position + "]." + attribute;
  }
}
