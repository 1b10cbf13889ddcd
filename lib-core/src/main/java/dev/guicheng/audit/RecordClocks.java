package dev.guicheng.audit;

import static dev.guicheng.audit.ClockEventType.EXTENDED;
import static dev.guicheng.audit.ClockEventType.STARTED;
import static dev.guicheng.audit.ClockEventType.STOPPED;

import dev.guicheng.Action;
import dev.guicheng.ComplaintClass;
import dev.guicheng.Decision;
import dev.guicheng.Question;
import dev.guicheng.callback.CallbackPolicy;
import dev.guicheng.callback.CallbackRecord;
import dev.guicheng.callback.CallbackRecordOutcome;
import dev.guicheng.complaint.ComplaintPolicy.FeedbackStart;
import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.complaint.ComplaintRecordOutcome;
import dev.guicheng.complaint.ProcessingForm;
import dev.guicheng.lobby.LobbyRecord;
import dev.guicheng.lobby.LobbyRecordOutcome;
import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rectification.RectificationRecord;
import dev.guicheng.rectification.RectificationRecordOutcome;
import dev.guicheng.repair.RepairClass;
import dev.guicheng.repair.RepairPolicy.CompletionStart;
import dev.guicheng.repair.RepairPolicy.ExtensionRule;
import dev.guicheng.repair.RepairRecord;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The obligations whose beginning, deadline and end a handling record tells: feedback,
 * verification, handling and completion of complaints, callbacks and their notices, arrival at and
 * completion of repairs, rectifications, and answers in the lobby.
 *
 * <p>There is none where the record says that a thing was done and not when, and where it does not
 * tell when it began.
 */
public final class RecordClocks {
  private final PolicyBook book;
  private final List<ClockLog> logs = new ArrayList<>();

  private RecordClocks(PolicyBook book) {
    this.book = book;
  }

  /**
   * The logs of one record.
   *
   * @param question any question; of kinds that tell no course of events there are none
   * @param decision the decision on it
   * @param book the book that decided
   */
  public static List<ClockLog> of(Question<?> question, Decision<?> decision, PolicyBook book) {
    RecordClocks clocks = new RecordClocks(book);
    Object outcome = decision.outcome();
    if (question instanceof ComplaintRecord record
        && outcome instanceof ComplaintRecordOutcome found) {
      clocks.complaint(record, found);
    } else if (question instanceof CallbackRecord record
        && outcome instanceof CallbackRecordOutcome found) {
      clocks.callback(record, found);
    } else if (question instanceof RepairRecord record) {
      clocks.repair(record);
    } else if (question instanceof RectificationRecord record
        && outcome instanceof RectificationRecordOutcome found) {
      clocks.rectification(record, found);
    } else if (question instanceof LobbyRecord record
        && outcome instanceof LobbyRecordOutcome found) {
      clocks.lobby(record, found);
    }
    return List.copyOf(clocks.logs);
  }

  private void complaint(ComplaintRecord record, ComplaintRecordOutcome outcome) {
    Optional<LocalDateTime> accepted =
        book.complaint().feedbackStart() == FeedbackStart.ACCEPTED
            ? record.acceptedAt()
            : record.receivedAt();
    add(
        "CMP-17",
        Action.FEED_BACK,
        instant(accepted),
        accepted.map(book.complaint()::feedbackDeadline),
        instant(record.feedbackAt()));
    if (record.verifiedAt().isPresent() || !record.verified().orElse(false)) {
      add(
          "CMP-24",
          Action.VERIFY,
          instant(record.receivedAt()),
          outcome.verifyDueOn().map(Deadline::on),
          instant(record.verifiedAt()));
    }
    add(
        "CMP-36",
        Action.HANDLE,
        instant(record.receivedAt()),
        record
            .matter()
            .flatMap(
                matter ->
                    record
                        .receivedAt()
                        .flatMap(at -> book.complaint().handlingDeadline(matter, at))),
        instant(record.handledAt()));
    if (record.classes().contains(ComplaintClass.CLASS_1)) {
      add(
          "CMP-23",
          Action.COMPLETE,
          instant(record.receivedAt()),
          record.processingForm().flatMap(ProcessingForm::completeDueOn).map(Deadline::on),
          record.completedOn().map(Moment::on));
    }
  }

  private void callback(CallbackRecord record, CallbackRecordOutcome outcome) {
    Optional<Moment> calledBack = record.attemptedOnly() ? Optional.empty() : record.calledBack();
    add(
        governing(record, book.callback()),
        Action.CALL_BACK,
        record.finished(),
        outcome.dueAt().map(Deadline::at).or(() -> outcome.dueOn().map(Deadline::on)),
        calledBack);
    add(
        "CBK-14",
        Action.NOTIFY,
        instant(record.issueFoundAt()),
        outcome.noticeDueAt().map(Deadline::at),
        instant(record.noticeAt()));
  }

  /** The clause whose window the outcome names. */
  private static String governing(CallbackRecord record, CallbackPolicy policy) {
    return switch (record.event()) {
      case COMPLAINT ->
          switch (policy.complaintGoverning()) {
            case THREE_DAYS -> "CBK-03";
            case ONE_WEEK -> "CMP-12";
          };
      case PROJECT_REPAIR -> "CBK-04";
      case DAILY_REPAIR ->
          switch (policy.dailyRepairCoverage()) {
            case EVERY_ITEM -> "CBK-15";
            case SAMPLE -> "CBK-06";
          };
      case FIRST_AID -> "CBK-08";
      case ACTIVITY, SURVEY -> "CBK-10";
      case MOVE_IN_DEFECT ->
          switch (policy.moveInGoverning()) {
            case TWENTY_FOUR_HOURS -> "CBK-11";
            case THREE_DAYS -> "CBK-06";
          };
    };
  }

  private void repair(RepairRecord record) {
    if (record.repairClass().isEmpty()) {
      return;
    }
    boolean urgent = record.repairClass().get() == RepairClass.URGENT;
    if (urgent && (record.arrivedAt().isPresent() || record.completedAt().isEmpty())) {
      add(
          "REP-01",
          Action.ARRIVE,
          instant(record.reportedAt()),
          record.reportedAt().map(book.repair()::arrivalDeadline),
          instant(record.arrivedAt()));
    }
    if (record.completedAt().isPresent() || record.onTime().isEmpty()) {
      log(
              urgent ? "REP-01" : "REP-03",
              Action.COMPLETE,
              instant(record.reportedAt()),
              completion(record),
              instant(record.completedAt()))
          .map(builder -> builder.addAllEvents(extension(record)).build())
          .ifPresent(logs::add);
    }
  }

  private Optional<Deadline> completion(RepairRecord record) {
    return switch (record.repairClass().orElseThrow()) {
      case URGENT ->
          book.repair()
              .urgentDeadline(
                  book.repair().urgentCompletionFrom() == CompletionStart.REPORT
                      ? record.reportedAt()
                      : record.arrivedAt());
      case SMALL -> book.repair().smallDeadline(record.reportedAt());
      case LARGE -> book.repair().largeDeadline(record.reportedAt());
    };
  }

  /** A record does not say when a promise was made; like the rules, take it for made in time. */
  private List<ClockEvent> extension(RepairRecord record) {
    return book.repair().extension() == ExtensionRule.EXCUSES && record.promisedAt().isPresent()
        ? List.of(
            ClockEvent.builder()
                .type(EXTENDED)
                .happenedAt(record.reportedAt())
                .explained(record.explained().orElse(false))
                .promisedAt(record.promisedAt())
                .build())
        : List.of();
  }

  private void rectification(RectificationRecord record, RectificationRecordOutcome outcome) {
    Optional<Moment> done = instant(record.fixedAt()).or(() -> record.acceptedOn().map(Moment::on));
    if (done.isPresent() || !record.completed().orElse(false)) {
      add(
          "DEF-09",
          Action.COMPLETE,
          record.issuedOn().map(Moment::on),
          record.completeDueOn().map(Deadline::on),
          done);
    }
    if (!record.specialCase()) {
      add(
          "DEF-10",
          Action.COMPLETE,
          instant(record.foundAt()),
          outcome.dueOn().map(Deadline::on),
          instant(record.fixedAt()));
    }
  }

  private void lobby(LobbyRecord record, LobbyRecordOutcome outcome) {
    add(
        "LBS-01",
        Action.FEED_BACK,
        instant(record.receivedAt()),
        outcome.respondDueAt().map(Deadline::at),
        instant(record.respondedAt()));
    add(
        "LBS-01",
        Action.SET_METHOD,
        instant(record.receivedAt()),
        outcome.planDueAt().map(Deadline::at),
        instant(record.planAt()));
  }

  private void add(
      String clause,
      Action action,
      Optional<Moment> start,
      Optional<Deadline> deadline,
      Optional<Moment> done) {
    log(clause, action, start, deadline, done).map(ClockLog.Builder::build).ifPresent(logs::add);
  }

  private static Optional<ClockLog.Builder> log(
      String clause,
      Action action,
      Optional<Moment> start,
      Optional<Deadline> deadline,
      Optional<Moment> done) {
    if (start.isEmpty() || deadline.isEmpty()) {
      return Optional.empty();
    }
    ClockLog.Builder builder =
        ClockLog.builder()
            .clause(clause)
            .action(action)
            .dueOn(deadline.get().day())
            .dueAt(deadline.get().dueAt())
            .addEvents(ClockEvent.of(STARTED, start.get()));
    done.map(moment -> ClockEvent.of(STOPPED, notBefore(start.get(), moment)))
        .ifPresent(builder::addEvents);
    return Optional.of(builder);
  }

  /** Records may say that something was done before it was asked for: then it took no time. */
  private static Moment notBefore(Moment start, Moment done) {
    return done.isBefore(start) ? start : done;
  }

  private static Optional<Moment> instant(Optional<LocalDateTime> at) {
    return at.map(Moment::at);
  }
}
