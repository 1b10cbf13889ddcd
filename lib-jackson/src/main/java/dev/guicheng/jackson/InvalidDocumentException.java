package dev.guicheng.jackson;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import java.util.List;
import tools.jackson.databind.DatabindException;

/**
 * A document that a mapper with the {@link GuichengModule} refused. Hosts handle it like any other
 * exception of Jackson; it carries every problem found.
 */
public final class InvalidDocumentException extends DatabindException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  InvalidDocumentException(InvalidInputException refused) {
    super(String.valueOf(refused.getMessage()));
    initCause(refused);
    this.problems = refused.problems();
  }

  /**
   * Every problem, in the order of checking: kind, unknown attributes, missing ones, values, rules
   * between values; never empty. Paths start at the value that was read. Messages end with the
   * position.
   */
  public List<Problem> problems() {
    return problems;
  }
}
