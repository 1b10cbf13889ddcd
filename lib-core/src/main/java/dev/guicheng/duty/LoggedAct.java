package dev.guicheng.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One act of a log and where it stands there.
 *
 * @param position its place in the log, from 0
 * @param done the act
 */
record LoggedAct(int position, Occurrence done) {
  /** The period that it answers for; empty if it names none of the rhythm. */
  Optional<CalendarPeriod> period(Rhythm rhythm) {
    if (done.period().isEmpty()) {
      return Optional.of(rhythm.periodOf(done.doneOn()));
    }
    return done.period()
        .flatMap(CalendarPeriod::find)
        .filter(named -> rhythm.periodOf(named.startsOn()).contains(named))
        .map(named -> rhythm.periodOf(named.startsOn()));
  }

  /** The day that counts against a due day. */
  LocalDate completedOn() {
    return done.handedInOn().orElseGet(done::doneOn);
  }

  /** Paths of what is absent, insufficient or wrong about it. */
  List<String> faults(DutyRow row) {
    List<String> faults = new ArrayList<>();
    addIf(faults, row.signed() && isFalse(done.signed()), "signed");
    addIf(
        faults,
        (row.recorded() || row.recordedUnlessKnown()) && isFalse(done.recorded()),
        "recorded");
    addIf(faults, row.archived() && isFalse(done.archived()), "archived");
    addIf(
        faults,
        row.minutes().isPresent()
            && done.minutes().filter(took -> took < row.minutes().get()).isPresent(),
        "minutes");
    return faults;
  }

  /** Whether somebody else approved it. */
  boolean wronglyApproved(DutyRow row) {
    return row.approver().isPresent()
        && done.approver().isPresent()
        && !done.approver().equals(row.approver());
  }

  /** Paths of the facts about it that are not known. */
  List<String> missing(DutyRow row) {
    List<String> missing = new ArrayList<>();
    addIf(missing, row.signed() && done.signed().isEmpty(), "signed");
    addIf(missing, row.recorded() && done.recorded().isEmpty(), "recorded");
    addIf(missing, row.archived() && done.archived().isEmpty(), "archived");
    addIf(missing, row.handedIn() && done.handedInOn().isEmpty(), "handedInOn");
    addIf(missing, row.approver().isPresent() && done.approver().isEmpty(), "approver");
    addIf(missing, row.minutes().isPresent() && done.minutes().isEmpty(), "minutes");
    return missing;
  }

  private void addIf(List<String> paths, boolean condition, String attribute) {
    if (condition) {
      paths.add("log[" + position + "]." + attribute);
    }
  }

  private static boolean isFalse(Optional<Boolean> fact) {
    return !fact.orElse(true);
  }
}
