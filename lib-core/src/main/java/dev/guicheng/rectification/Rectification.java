package dev.guicheng.rectification;

import dev.guicheng.HandoverProcedure;
import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Defects found at handover or move-in: who runs it, how many forms, by when.
 *
 * <p>Kind {@code rectification}. Days are local to the property.
 */
@Value.Immutable
public interface Rectification extends Question<RectificationOutcome> {
  @Override
  default String kind() {
    return "rectification";
  }

  /** The day they were found, if known. */
  @Override
  default Optional<LocalDate> policyDate() {
    return foundOn();
  }

  /** Refuses crews that are neither built in nor declared. */
  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    int position = 0;
    for (Defect defect : defects()) {
      book.vocabulary().check("defects[" + position++ + "].crew", defect.crew(), problems);
    }
  }

  /** What was found; empty = nothing. */
  List<Defect> defects();

  /** On which occasion; move-in brings a limit of its own (DEF-10). */
  Optional<HandoverProcedure> procedure();

  /** How large the work is: a person's judgement (Y-24). */
  Optional<DefectSize> defectSize();

  /** The day of the inspection that found them; the limit counts from it (DEF-10). */
  Optional<LocalDate> foundOn();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRectification.Builder {}
}
