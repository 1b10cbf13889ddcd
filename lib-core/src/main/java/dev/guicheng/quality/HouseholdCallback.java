package dev.guicheng.quality;

import dev.guicheng.Problems;
import dev.guicheng.callback.CallbackResult;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One callback. */
@Value.Immutable
public interface HouseholdCallback {
  /** Household. */
  Optional<String> household();

  /** Day. */
  Optional<LocalDate> calledBackOn();

  /** Result. */
  CallbackResult result();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("HouseholdCallback");
    household().ifPresent(text -> problems.requireFilled("household", text));
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableHouseholdCallback.Builder {}
}
