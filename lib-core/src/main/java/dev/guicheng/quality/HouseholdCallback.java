package dev.guicheng.quality;

import dev.guicheng.Problems;
import dev.guicheng.callback.CallbackResult;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One callback of the month. */
@Value.Immutable
public interface HouseholdCallback {
  /** The household called back; empty if it is not known. */
  Optional<String> household();

  /** The day of the callback; empty counts as a day of the month judged. */
  Optional<LocalDate> calledBackOn();

  /** What the callback found. */
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
