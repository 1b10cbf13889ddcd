package dev.guicheng;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Input that cannot be decided: the caller's mistake, never a breach of the manual. It carries
 * every problem found, not only the first.
 */
public class InvalidInputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * @param subject what is refused, such as {@code CallbackSample}
   * @param problems why; at least one
   */
  public InvalidInputException(String subject, List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> subject + ": " + problem)
            .collect(Collectors.joining(System.lineSeparator())));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems must not be empty");
    }
    this.problems = List.copyOf(problems);
  }

  /** Every problem, in the order in which they were found; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
