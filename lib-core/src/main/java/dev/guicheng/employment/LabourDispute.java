package dev.guicheng.employment;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An employee contests a decision or complains upward.
 *
 * <p>Kind {@code labour-dispute}.
 */
@Value.Immutable
public interface LabourDispute extends Question<LabourDisputeOutcome> {
  @Override
  default String kind() {
    return "labour-dispute";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return appliedOn().or(this::decidedOn);
  }

  /** Refuses undeclared roles. */
  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    book.vocabulary().checkAll("levels", levels(), problems);
    book.vocabulary().checkAll("chain", chain(), problems);
  }

  /** The day of the company's decision. */
  Optional<LocalDate> decidedOn();

  /** The day the employee applied for mediation or arbitration. */
  Optional<LocalDate> appliedOn();

  /** The levels that the employee addressed, in this order. */
  List<Role> levels();

  /**
   * The employee's line of superiors, the nearest first; empty if there is none to compare with.
   */
  List<Role> chain();

  /** The superiors that were not addressed before somebody above them was. */
  default List<Role> skipped() {
    Set<Role> skipped = new LinkedHashSet<>();
    for (int i = 0; i < levels().size(); i++) {
      int height = chain().indexOf(levels().get(i));
      List<Role> before = levels().subList(0, i);
      chain().stream()
          .limit(Math.max(height, 0))
          .filter(r -> !before.contains(r))
          .forEach(skipped::add);
    }
    return List.copyOf(skipped);
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLabourDispute.Builder {}
}
