package dev.guicheng.handover;

import dev.guicheng.Question;
import dev.guicheng.policy.Span;
import java.time.LocalDate;
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

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** In order. */
  List<KeyMovement> movements();

  /** 专人负责. */
  Optional<Boolean> custodianNamed();

  /** 按编号摆放. */
  Optional<Boolean> numbered();

  /** Time taken to deposit or lend a key. */
  Optional<Span> lendingTime();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableKeyLog.Builder {}
}
