package dev.guicheng.employment;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The company wants to end a contract or punish: may it.
 *
 * <p>Kind {@code dismissal}.
 */
@Value.Immutable
public interface Dismissal extends Question<DismissalOutcome> {
  @Override
  default String kind() {
    return "dismissal";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** The grounds of article 15 that are established. */
  List<DismissalGround> grounds();

  /** What protects the employee by article 16. */
  List<Protection> protections();

  /** Whether pregnancy, maternity or nursing keep to the family planning policy. */
  Optional<Boolean> familyPlanningCompliant();

  /** The longest run of absence, in days. */
  Optional<BigDecimal> longestRun();

  /** The absence of the year, in days. */
  Optional<BigDecimal> yearAbsentDays();

  /** What repair staff did; then CON-12 alone is answered. */
  Optional<Misconduct> misconduct();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Dismissal");
    problems.requireNotNegative("longestRun", longestRun());
    problems.requireNotNegative("yearAbsentDays", yearAbsentDays());
    problems.throwIfAny();
  }

  /**
   * Whether the employee is protected: by a state that always protects, or by one that needs family
   * planning compliance; empty while that is not known and nothing else protects.
   */
  default Optional<Boolean> isProtected() {
    if (protections().stream().anyMatch(state -> !state.needsFamilyPlanning())) {
      return Optional.of(true);
    }
    return protections().isEmpty() ? Optional.of(false) : familyPlanningCompliant();
  }

  /** Whether a protection is denied because family planning compliance lacks. */
  default boolean isProtectionDenied() {
    return protections().stream().anyMatch(Protection::needsFamilyPlanning)
        && !familyPlanningCompliant().orElse(true);
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableDismissal.Builder {}
}
