package dev.guicheng.rules.repair;

import static dev.guicheng.rules.Conclude.check;
import static java.util.Objects.requireNonNull;

import dev.guicheng.manual.Moment;
import dev.guicheng.repair.Completion;
import dev.guicheng.repair.RepairClass;
import dev.guicheng.repair.RepairRecord;
import dev.guicheng.rules.Judgement;
import java.util.Optional;

/**
 * Derived: a repair of a class that has a limit, and how its completion stands to it.
 *
 * @param completion how it stands
 */
public record TimedRepair(Completion completion) {
  /** Refuses nulls. */
  public TimedRepair {
    requireNonNull(completion, "completion");
  }

  /** The record of the repair. */
  public RepairRecord question() {
    return completion.question();
  }

  /** It is an urgent one. */
  public boolean urgent() {
    return question().repairClass().equals(Optional.of(RepairClass.URGENT));
  }

  /** Whether it was finished late; see {@link Completion#late()}. */
  public Optional<Boolean> late() {
    return completion.late();
  }

  /** Whether a promise excuses that; see {@link Completion#excused()}. */
  public Optional<Boolean> excused() {
    return completion.excused();
  }

  /** What a clause finds that wants it finished in time, whatever was promised. */
  public Judgement keep() {
    RepairRecord record = question();
    Judgement judgement = check(record).given("reportedAt", record.reportedAt());
    if (record.onTime().isPresent()
        && (record.completedAt().isEmpty() || completion.limit().isEmpty())) {
      judgement.given("onTime", record.onTime());
      return record.onTime().get() ? judgement : judgement.violated();
    }
    if (completion.limit().isPresent()) {
      return judgement.notAfter(
          "completedAt",
          record.completedAt().map(Moment::at),
          completion.limit().get(),
          record.asOf());
    }
    return record.completedAt().isPresent()
        ? judgement.undetermined("arrivedAt")
        : judgement.undetermined("arrivedAt", "completedAt");
  }

  /** What a clause finds where an explanation and a promise that is kept excuse the delay. */
  public Judgement excuse() {
    RepairRecord record = question();
    return check(record)
        .given("completedAt", record.completedAt())
        .given("promisedAt", record.promisedAt())
        .given("explained", record.explained());
  }
}
