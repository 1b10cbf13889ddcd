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

  /**
   * Days that count as absence: all of a leave that is none, and days overstayed without an
   * extension; empty while a fact or the calendar leaves it open.
   */
  Optional<BigDecimal> absentDays();

  /**
   * The tier that these days reach if they are the only ones: they are one unbroken run. Empty
   * while the days are open, or where the site leaves their tier open ({@code
   * absence.overFiveDays}).
   */
  Optional<AbsencePenalty> penalty();

  /** What is absent, insufficient or wrong behind violated clauses; a wrong approver is none. */
  List<String> defects();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLeaveRecordOutcome.Builder {}
}
