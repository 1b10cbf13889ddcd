package dev.guicheng.employment;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Dismissal} question is answered. */
@Value.Immutable
public interface DismissalOutcome {
  /** Whether the company may end the contract; absent while that is not known. */
  Optional<Boolean> allowed();

  /** The measures permitted against repair staff. */
  List<Measure> permittedMeasures();

  /**
   * True where the answer contradicts present law: a fine (CON-12), or a protection denied for want
   * of family planning compliance. A protection that bars a ground is no conflict. Absent
   * otherwise, and under {@code employment.adverse.legalFlag=false}.
   */
  Optional<Boolean> legalConflict();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableDismissalOutcome.Builder {}
}
