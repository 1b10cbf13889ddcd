package dev.guicheng.employment;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Dismissal} question is answered. */
@Value.Immutable
public interface DismissalOutcome {
  /** The company may end the contract. */
  Optional<Boolean> allowed();

  /** Permitted measures. */
  List<Measure> permittedMeasures();

  /**
   * True for a fine (CON-12) and for family-planning protection denied
   * (familyPlanningCompliant=false); a protection that bars a ground is none.
   */
  Optional<Boolean> legalConflict();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableDismissalOutcome.Builder {}
}
