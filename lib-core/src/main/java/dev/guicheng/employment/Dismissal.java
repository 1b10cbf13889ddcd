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

  /** Established grounds. */
  List<DismissalGround> grounds();

  /** Protected states. */
  List<Protection> protections();

  /** 符合计划生育政策 (for pregnancy, maternity, nursing). */
  Optional<Boolean> familyPlanningCompliant();

  /** Absence run. */
  Optional<BigDecimal> longestRun();

  /** Absence in the year. */
  Optional<BigDecimal> yearAbsentDays();

  /** Repair staff (CON-12). */
  Optional<Misconduct> misconduct();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Dismissal");
    problems.requireNotNegative("longestRun", longestRun());
    problems.requireNotNegative("yearAbsentDays", yearAbsentDays());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableDismissal.Builder {}
}
