package dev.guicheng.duty;

import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.manual.Counting;
import java.util.ArrayList;
import java.util.List;

/**
 * A log counted against one row of the duty table: every period that overlaps the days of the log,
 * for every subject.
 *
 * @param row the row
 * @param tallies the periods, subject by subject, in order; none for a duty without a period
 * @param awaitsFirst whether an interval has no first act to start from, for some subject
 */
public record DutyReview(DutyRow row, List<DutyTally> tallies, boolean awaitsFirst) {
  /** Copies the list. */
  public DutyReview {
    tallies = List.copyOf(tallies);
  }

  /**
   * Counts a log against some rows.
   *
   * @param counting how months are added
   * @param calendar the workdays; the holidays and make-up days of the log are laid over it
   * @return a review for each row, in their order
   */
  public static List<DutyReview> of(
      DutyLog log, List<DutyRow> rows, Counting counting, WorkCalendar calendar) {
    List<DutyReview> reviews = new ArrayList<>();
    int counted = 0;
    for (DutyRow row : rows) {
      DutyReview review = new DutyCounter(log, row, counting, calendar, counted).review();
      reviews.add(review);
      counted += review.tallies().size();
    }
    return reviews;
  }
}
