package dev.guicheng.leave;

import dev.guicheng.attendance.AbsencePenalty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link LeaveRecord} question is answered. */
@Value.Immutable
public interface LeaveRecordOutcome {
  /** The leave itself counts as leave (LEV-03, LEV-04, LEV-07; an overstay does not touch it). */
  Optional<Boolean> valid();

  /** Days counted as absence. */
  Optional<BigDecimal> absentDays();

  /** If these were the only absence days; they are one unbroken run, so above 5 days DISMISSAL. */
  Optional<AbsencePenalty> penalty();

  /** As complaint-record. */
  List<String> defects();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLeaveRecordOutcome.Builder {}
}
