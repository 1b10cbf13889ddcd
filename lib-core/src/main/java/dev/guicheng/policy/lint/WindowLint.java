package dev.guicheng.policy.lint;

import static dev.guicheng.callback.CallbackPolicy.PROJECT_REPAIR_CLOSES_AFTER;
import static dev.guicheng.callback.CallbackPolicy.PROJECT_REPAIR_OPENS_AFTER;
import static dev.guicheng.callback.CallbackPolicy.PROJECT_REPAIR_START;
import static dev.guicheng.policy.lint.LintQuestion.ask;

import dev.guicheng.callback.CallbackWindow;
import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/** Windows that are over before they open: tried for each day of four years. */
final class WindowLint {
  private static final LocalDate FIRST_TRIED = LocalDate.of(2024, 1, 1);
  private static final int TRIED_YEARS = 4;
  private static final int OPENING_HOUR = 9;

  private WindowLint() {}

  static void check(PolicyBook book, Consumer<LintFinding> found) {
    FIRST_TRIED
        .datesUntil(FIRST_TRIED.plusYears(TRIED_YEARS))
        .map(day -> day.atTime(OPENING_HOUR, 0))
        .filter(finished -> isNeverOpen(book, finished))
        .findFirst()
        .ifPresent(finished -> found.accept(finding(book, finished)));
  }

  private static boolean isNeverOpen(PolicyBook book, LocalDateTime finished) {
    CallbackWindow window =
        CallbackWindow.between(
            book.callback().projectRepairOpensAfter(),
            book.callback().projectRepairClosesAfter(),
            book.callback().projectRepairStart(),
            Optional.of(Moment.at(finished)),
            book.counting());
    Optional<Deadline> deadline = window.deadline();
    return window
        .opens()
        .flatMap(opens -> deadline.flatMap(limit -> limit.isMetBy(opens)))
        .filter(open -> !open)
        .isPresent();
  }

  private static LintFinding finding(PolicyBook book, LocalDateTime finished) {
    return LintFinding.of(
            LintRule.WINDOW_NEVER_OPEN,
            book.get(PROJECT_REPAIR_OPENS_AFTER),
            book.get(PROJECT_REPAIR_CLOSES_AFTER),
            finished.toLocalDate())
        .at(PROJECT_REPAIR_OPENS_AFTER)
        .at(PROJECT_REPAIR_CLOSES_AFTER)
        .at(PROJECT_REPAIR_START)
        .shownBy(ask("callback", "event", "PROJECT_REPAIR", "finishedAt", finished.toString()));
  }
}
