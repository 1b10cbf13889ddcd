package dev.guicheng.rules.leave;

import static java.util.Comparator.naturalOrder;

import dev.guicheng.leave.LeaveDays;
import dev.guicheng.leave.LeavePolicy;
import dev.guicheng.leave.LeaveRequest;
import dev.guicheng.leave.MonthDays;
import dev.guicheng.leave.Post;
import java.math.BigDecimal;
import java.time.LocalDate;
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

  /** The counted days by calendar month. */
  public List<MonthDays> byMonth() {
    return counted.map(LeaveDays::byMonth).orElse(List.of());
  }

  /** The most days that fall into one month: as given, else as counted, else all of them. */
  public Optional<BigDecimal> monthDays() {
    return question
        .monthDays()
        .or(() -> byMonth().stream().map(MonthDays::days).max(naturalOrder()))
        .or(this::days);
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
