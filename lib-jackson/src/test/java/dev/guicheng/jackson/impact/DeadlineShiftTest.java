package dev.guicheng.jackson.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines among what differs between outcomes. */
class DeadlineShiftTest {
  private static Difference difference(String place, String from, String to) {
    return new Difference(
        place,
        from.equals("-") ? Optional.empty() : Optional.of(from),
        to.equals("-") ? Optional.empty() : Optional.of(to));
  }

  @ParameterizedTest
  @CsvSource({
    "dueOn, 2026-03-05, 2026-03-06, 1440",
    "obligations[2].dueAt, 2026-03-05T10:00, 2026-03-05T09:30, -30",
    "respondDueAt, 2026-02-28T23:59, 2026-03-01T00:59, 60",
    "opensOn, 2024-02-28, 2024-03-01, 2880",
    "keepUntil, 2026-01-01, 2031-01-01, 2629440"
  })
  void aDeadlineMovesByMinutes(String place, String from, String to, long minutes) {
    assertThat(DeadlineShift.among(List.of(difference(place, from, to))))
        .extracting(DeadlineShift::minutes)
        .containsExactly(Optional.of(minutes));
  }

  @Test
  void aLastDayBecomesAnInstantAndTheOtherWayAbout() {
    assertThat(
            DeadlineShift.among(
                List.of(
                    difference("a.dueOn", "2026-03-05", "-"),
                    difference("a.dueAt", "-", "2026-03-05T12:00"))))
        .containsExactly(new DeadlineShift("a.dueOn", Optional.of(-720L), false));
    assertThat(
            DeadlineShift.among(
                List.of(
                    difference("a.dueOn", "-", "2026-03-05"),
                    difference("a.dueAt", "2026-03-05T12:00", "-"))))
        .containsExactly(new DeadlineShift("a.dueAt", Optional.of(720L), false));
  }

  @Test
  void aDeadlineThatComesOrGoesDoesNotMove() {
    assertThat(
            DeadlineShift.among(
                List.of(
                    difference("dueOn", "-", "2026-03-05"),
                    difference("keepUntil", "2026-03-05", "-"))))
        .containsExactly(
            new DeadlineShift("dueOn", Optional.empty(), true),
            new DeadlineShift("keepUntil", Optional.empty(), false));
  }

  @Test
  void otherAttributesAreNoDeadlines() {
    assertThat(
            DeadlineShift.among(
                List.of(
                    difference("fullDays[0]", "2026-03-05", "2026-03-06"),
                    difference("overtimeDue", "false", "true"))))
        .isEmpty();
  }
}
