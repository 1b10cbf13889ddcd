package dev.guicheng.pay;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One continuous spell, both days included. */
@Value.Immutable
public interface Stay {
  /** First day, inclusive. */
  LocalDate startsOn();

  /** Last day, inclusive. */
  LocalDate endsOn();

  /** Refuses a spell that ends before it starts. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Stay");
    problems.requireDay("startsOn", Optional.of(startsOn()));
    problems.requireDay("endsOn", Optional.of(endsOn()));
    problems.require(
        !endsOn().isBefore(startsOn()),
        "endsOn",
        Reason.CONTRADICTION,
        "%s is before startsOn %s",
        endsOn(),
        startsOn());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableStay.Builder {}
}
