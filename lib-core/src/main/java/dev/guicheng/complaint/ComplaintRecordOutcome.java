package dev.guicheng.complaint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link ComplaintRecord} question is answered. */
@Value.Immutable
public interface ComplaintRecordOutcome {
  /**
   * True: no clause violated and none undetermined; false: a clause violated; absent otherwise, and
   * without findings.
   */
  Optional<Boolean> compliant();

  /**
   * What is absent, insufficient or wrong behind the violated clauses: attribute paths, or the
   * constant of a missing member of a fixed set. Never a late instant, a wrong order or a wrong
   * role.
   */
  List<String> defects();

  /**
   * The duty to report a complaint about a staff member has arisen (CMP-06): it is about a staff
   * member and verified. False when it is not about one or was found not verified; absent while it
   * is not known whether it was verified.
   */
  Optional<Boolean> reportDue();

  /**
   * The processing form of class 1 may go back to the service department (CMP-23): method and limit
   * are filled in and the head of the responsible department signed. Whether the work is done in
   * time, and what the service manager wrote, do not matter here. Absent without class 1 or without
   * the form; what is on a form is never unknown.
   */
  Optional<Boolean> mayReturnForm();

  /**
   * The form of class 2 may go to the developer (CMP-26): verified on site, and signed by the
   * engineering manager and the director of the management office. False when one of these lacks;
   * absent when only the site visit is not known, and while CMP-26 is not judged.
   */
  Optional<Boolean> mayForward();

  /**
   * The case may be closed: false when one of CMP-22 to CMP-31 is violated, else true when CMP-30
   * and CMP-31 are satisfied, else absent.
   */
  Optional<Boolean> mayClose();

  /**
   * The latest instant for feedback, inclusive (CMP-17); absent while the start of the clock is not
   * known, and under a window of whole days, which ends with a day.
   */
  Optional<LocalDateTime> feedbackDueAt();

  /**
   * The day by whose end it must be verified (CMP-24); absent while it is not known when it came
   * in, and under {@code complaint.verification.bound=NONE}.
   */
  Optional<LocalDate> verifyDueOn();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableComplaintRecordOutcome.Builder {}
}
