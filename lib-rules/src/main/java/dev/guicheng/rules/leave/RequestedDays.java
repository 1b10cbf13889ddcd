package dev.guicheng.rules.leave;

import static java.util.Comparator.naturalOrder;

import dev.guicheng.leave.LeaveDays;
import dev.guicheng.leave.LeavePolicy;
import dev.guicheng.leave.LeaveRequest;
import dev.guicheng.leave.MonthDays;
import dev.guicheng.leave.Post;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Derived fact: how many days a request asks for.
 *
 * @param question the request
 * @param counted the days between its dates that count; empty without dates, or past the calendar's
 *     end
 */
public record RequestedDays(LeaveRequest question, Optional<List<LocalDate>> counted) {
  /** The days asked for: as given, else as counted; empty if not known. */
  public Optional<BigDecimal> days() {
    return question.days().or(() -> counted.map(days -> BigDecimal.valueOf(days.size())));
  }

  /**
   * The days by calendar month: within one month all that are asked for, across months as counted.
   */
  public List<MonthDays> byMonth() {
    if (!dated()) {
      return List.of();
    }
    YearMonth first = YearMonth.from(question.startsOn().get());
    if (question.days().isPresent() && first.equals(YearMonth.from(question.endsOn().get()))) {
      return List.of(MonthDays.builder().month(first).days(question.days().get()).build());
    }
    return counted.map(LeaveDays::byMonth).orElse(List.of());
  }

  /**
   * The most days that fall into one month: as told, else by month, else all that are asked for; no
   * month has more of the request than that.
   */
  public Optional<BigDecimal> monthDays() {
    return question
        .monthDays()
        .or(() -> byMonth().stream().map(MonthDays::days).max(naturalOrder()))
        .or(this::days);
  }

  /** Whether it is only the calendar that could tell how the days fall into months. */
  public boolean undivided() {
    return question.monthDays().isEmpty() && dated() && byMonth().isEmpty() && counted.isEmpty();
  }

  /** Whether there are dates to count between. */
  public boolean dated() {
    return question.startsOn().isPresent() && question.endsOn().isPresent();
  }

  /**
   * What would tell the number of days: the calendar, if there are dates, else the number itself.
   */
  public String missing() {
    return dated() ? "calendar" : "days";
  }

  /** Whether a department head or the general manager asks. */
  public boolean ofHead() {
    return question.requesterPost().filter(post -> post != Post.STAFF).isPresent();
  }

  /** Whether the leave is short: up to the limit, the limit itself by whom it falls to. */
  public boolean isShort(LeavePolicy policy) {
    return days().filter(policy::isShort).isPresent();
  }
}
