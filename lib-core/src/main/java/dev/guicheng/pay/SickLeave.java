package dev.guicheng.pay;

import dev.guicheng.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Sick spells split into the 80% and the 60% part.
 *
 * <p>Kind {@code sick-leave}.
 */
@Value.Immutable
public interface SickLeave extends Question<SickLeaveOutcome> {
  @Override
  default String kind() {
    return "sick-leave";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Sick spells; touching ones, or with only unscheduled days between, are one. */
  List<Stay> spells();

  /** Not workdays. */
  List<LocalDate> holidays();

  /** Workdays at weekends. */
  List<LocalDate> makeUpDays();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableSickLeave.Builder {}
}
