package dev.guicheng.callback;

import dev.guicheng.Question;
import dev.guicheng.Severity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something has been finished: when, by whom and how it must be called back.
 *
 * <p>Kind {@code callback}.
 */
@Value.Immutable
public interface Callback extends Question<CallbackOutcome> {
  @Override
  default String kind() {
    return "callback";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** What was finished. */
  CallbackEvent event();

  /** Day it finished; one of finishedOn/finishedAt required. */
  Optional<LocalDate> finishedOn();

  /** Instant it finished (needed for MOVE_IN_DEFECT). */
  Optional<LocalDateTime> finishedAt();

  /** Of a complaint. */
  Optional<Severity> severity();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallback.Builder {}
}
