package dev.guicheng.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link RectificationRecord} question is answered. */
@Value.Immutable
public interface RectificationRecordOutcome {
  /** As complaint-record. */
  Optional<Boolean> compliant();

  /** As complaint-record. */
  List<String> defects();

  /** Form may go to the rectification lead. */
  Optional<Boolean> maySend();

  /** Days without an owner notice. */
  List<LocalDate> missingDays();

  /**
   * LongPending, standardMet=false, or not completed and asOf after completeDueOn or after issuedOn
   * + rectification.longPending.
   */
  Optional<Boolean> escalate();

  /** DEF-10. */
  Optional<LocalDate> dueOn();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRectificationRecordOutcome.Builder {}
}
