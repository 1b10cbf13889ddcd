package dev.guicheng.callback;

import dev.guicheng.Obligation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link CallbackRecord} question is answered. */
@Value.Immutable
public interface CallbackRecordOutcome {
  /** As complaint-record. */
  Optional<Boolean> compliant();

  /** As complaint-record. */
  List<String> defects();

  /** Against the governing clause; absent without callback and asOf. */
  Optional<Timing> timing();

  /** Window. */
  Optional<LocalDate> opensOn();

  /** Window. */
  Optional<LocalDate> dueOn();

  /** Window. */
  Optional<LocalDateTime> dueAt();

  /** Weaker limit. */
  Optional<LocalDate> outerDueOn();

  /** CBK-14. */
  Optional<LocalDateTime> noticeDueAt();

  /** Follow-up duties (CBK-13). */
  List<Obligation> obligations();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackRecordOutcome.Builder {}
}
