package dev.guicheng.audit;

import dev.guicheng.Quarter;
import dev.guicheng.Question;
import dev.guicheng.callback.CallbackRecord;
import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.duty.DutyLog;
import dev.guicheng.employment.LabourContract;
import dev.guicheng.lobby.LobbyRecord;
import dev.guicheng.manual.Moment;
import dev.guicheng.records.ArchiveRecord;
import dev.guicheng.rectification.RectificationRecord;
import dev.guicheng.repair.RepairRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The day a record's matter arose: its policy date, had nobody said when it was asked. */
final class ArisenOn {
  private ArisenOn() {}

  static Optional<LocalDate> of(Question<?> question) {
    if (question instanceof ComplaintRecord record) {
      return day(record
              .receivedAt()
              .or(record::acceptedAt)
              .or(record::verifiedAt)
              .or(record::feedbackAt)
              .or(record::handledAt))
          .or(record::completedOn);
    }
    if (question instanceof CallbackRecord record) {
      return record
          .finished()
          .or(record::calledBack)
          .map(Moment::day)
          .or(() -> day(record.issueFoundAt()));
    }
    if (question instanceof RepairRecord record) {
      return day(
          record
              .reportedAt()
              .or(record::arrivedAt)
              .or(record::quotedAt)
              .or(record::consentedAt)
              .or(record::startedAt)
              .or(record::completedAt));
    }
    if (question instanceof RectificationRecord record) {
      return day(record.foundAt())
          .or(record::issuedOn)
          .or(() -> day(record.fixedAt()))
          .or(record::acceptedOn)
          .or(record::completeDueOn);
    }
    if (question instanceof LobbyRecord record) {
      return day(record.receivedAt().or(record::respondedAt).or(record::planAt));
    }
    if (question instanceof DutyLog log) {
      return Optional.of(log.endsOn());
    }
    if (question instanceof ArchiveRecord record) {
      return record.archived().or(() -> record.quarter().map(Quarter::endsOn));
    }
    if (question instanceof LabourContract contract) {
      return contract.endsOn();
    }
    return question.policyDate();
  }

  private static Optional<LocalDate> day(Optional<LocalDateTime> instant) {
    return instant.map(LocalDateTime::toLocalDate);
  }
}
