package dev.guicheng.handover;

import dev.guicheng.Question;
import dev.guicheng.policy.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The key cabinet's register.
 *
 * <p>Kind {@code key-log}.
 */
@Value.Immutable
public interface KeyLog extends Question<KeyLogOutcome> {
  @Override
  default String kind() {
    return "key-log";
  }

  /** The day of the last movement that is dated; empty if none is. */
  @Override
  default Optional<LocalDate> policyDate() {
    return movements().stream()
        .flatMap(movement -> movement.movedAt().stream())
        .max(Comparator.naturalOrder())
        .map(LocalDateTime::toLocalDate);
  }

  /** The movements in their order. */
  List<KeyMovement> movements();

  /** Whether one named person keeps the keys (专人负责); only a no is judged. */
  Optional<Boolean> custodianNamed();

  /** Whether the keys hang by number (按编号摆放); only a no is judged. */
  Optional<Boolean> numbered();

  /** The time it took to deposit or lend a key (KEY-03). */
  Optional<Span> lendingTime();

  /** Whether lending took no longer than a limit; empty if the time is not known. */
  default Optional<Boolean> isLentWithin(Span limit) {
    return lendingTime().map(taken -> !taken.isLongerThan(limit));
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableKeyLog.Builder {}
}
