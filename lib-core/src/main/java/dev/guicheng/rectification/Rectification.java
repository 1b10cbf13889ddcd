package dev.guicheng.rectification;

import dev.guicheng.HandoverProcedure;
import dev.guicheng.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Defects found at handover or move-in: who runs it, how many forms, by when.
 *
 * <p>Kind {@code rectification}.
 */
@Value.Immutable
public interface Rectification extends Question<RectificationOutcome> {
  @Override
  default String kind() {
    return "rectification";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Found defects. */
  List<Defect> defects();

  /** MOVE_IN brings the same-day / one-week limits. */
  Optional<HandoverProcedure> procedure();

  /** Human input (Y-24). */
  Optional<DefectSize> defectSize();

  /** Inspection day. */
  Optional<LocalDate> foundOn();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRectification.Builder {}
}
