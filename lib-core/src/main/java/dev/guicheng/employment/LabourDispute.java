package dev.guicheng.employment;

import dev.guicheng.Question;
import dev.guicheng.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    return Optional.empty();
  }

  /** Company's decision. */
  Optional<LocalDate> decidedOn();

  /** Application to arbitration. */
  Optional<LocalDate> appliedOn();

  /** Levels addressed, in order. */
  List<Role> levels();

  /** The line of superiors, in order. */
  List<Role> chain();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLabourDispute.Builder {}
}
