package dev.guicheng.rules;

import java.util.List;

/** A candidate was not promoted; the engine decides as before. */
public final class CandidateRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> objections;

  CandidateRefusedException(List<String> objections) {
    super("the candidate is refused, nothing has changed:\n- " + String.join("\n- ", objections));
    this.objections = List.copyOf(objections);
  }

  /** Every reason; never empty. */
  public List<String> objections() {
    return objections;
  }
}
