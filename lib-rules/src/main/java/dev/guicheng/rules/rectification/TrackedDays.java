package dev.guicheng.rules.rectification;

import static dev.guicheng.rules.Conclude.check;

import dev.guicheng.rectification.RectificationPolicy.TrackingDays;
import dev.guicheng.rectification.RectificationRecord;
import dev.guicheng.rules.Judgement;
import java.time.LocalDate;
import java.util.List;

/**
 * Derived: the days on which the owner was not told of the progress, and should have been (DEF-07).
 *
 * @param question the record, with the days of issue and acceptance
 * @param missing the days, in order
 */
public record TrackedDays(RectificationRecord question, List<LocalDate> missing) {
  /** Copies the list. */
  public TrackedDays {
    missing = List.copyOf(missing);
  }

  /** The days without a notice, between the days of issue and acceptance. */
  public static TrackedDays of(RectificationRecord record, TrackingDays tracking) {
    return new TrackedDays(
        record,
        tracking.of(record.issuedOn().orElseThrow(), record.acceptedOn().orElseThrow()).stream()
            .filter(day -> !record.notices().contains(day))
            .toList());
  }

  /** What the clause finds. */
  public Judgement judge() {
    Judgement judgement =
        check(question)
            .given("issuedOn", question.issuedOn())
            .given("acceptedOn", question.acceptedOn())
            .given("notices", question.notices());
    return missing.isEmpty()
        ? judgement
        : judgement.given("missingDays", missing).violated("notices");
  }
}
