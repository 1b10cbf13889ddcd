package dev.guicheng.callback;

import dev.guicheng.Form;
import dev.guicheng.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Callback} question is answered. */
@Value.Immutable
public interface CallbackOutcome {
  /** First valid day. */
  Optional<LocalDate> opensOn();

  /** Last valid day under the governing clause. */
  Optional<LocalDate> dueOn();

  /** Last valid instant (MOVE_IN_DEFECT). */
  Optional<LocalDateTime> dueAt();

  /** The weaker overlapping limit (complaints: one week). */
  Optional<LocalDate> outerDueOn();

  /** Who must perform or organise. */
  List<Role> performers();

  /** Record to use. */
  Optional<Form> form();

  /** Required modes. */
  List<CallbackMode> modes();

  /** Required contents. */
  List<CallbackContent> contents();

  /** Minimum share of events to call back. */
  Optional<BigDecimal> minRate();

  /** Planned maximum share. */
  Optional<BigDecimal> maxRate();

  /** Resident must sign. */
  Optional<Boolean> signature();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackOutcome.Builder {}
}
