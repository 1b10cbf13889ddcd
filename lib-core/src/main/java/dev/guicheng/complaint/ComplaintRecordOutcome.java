package dev.guicheng.complaint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link ComplaintRecord} question is answered. */
@Value.Immutable
public interface ComplaintRecordOutcome {
  /** True: all SATISFIED/ADVISORY; false: a VIOLATED; absent otherwise. */
  Optional<Boolean> compliant();

  /** What is absent, insufficient or wrong behind VIOLATED findings (section 1). */
  List<String> defects();

  /** CMP-06 duty has arisen. */
  Optional<Boolean> reportDue();

  /** Class 1 form may go back to the service department. */
  Optional<Boolean> mayReturnForm();

  /** Class 2 form may go to the developer. */
  Optional<Boolean> mayForward();

  /**
   * False when one of CMP-22 … CMP-31 is VIOLATED; true when CMP-30 and CMP-31 are SATISFIED; else
   * absent.
   */
  Optional<Boolean> mayClose();

  /** CMP-17. */
  Optional<LocalDateTime> feedbackDueAt();

  /** CMP-24. */
  Optional<LocalDate> verifyDueOn();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableComplaintRecordOutcome.Builder {}
}
