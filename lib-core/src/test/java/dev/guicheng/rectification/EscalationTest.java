package dev.guicheng.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.manual.Deadline;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EscalationTest {
  private static final LocalDate MON_2025_03_10 = LocalDate.of(2025, 3, 10);

  private static RectificationRecord.Builder dueOnMonday() {
    return RectificationRecord.builder().completeDueOn(MON_2025_03_10);
  }

  private static Escalation of(RectificationRecord.Builder record) {
    return new Escalation(record.build(), Optional.empty());
  }

  @Test
  void theDeadlinesDayIsNotOverBeforeMidnight() {
    assertThat(of(dueOnMonday().completed(false).asOf(MON_2025_03_10.atTime(23, 59, 59))).due())
        .contains(false);
    assertThat(
            of(dueOnMonday().completed(false).asOf(MON_2025_03_10.plusDays(1).atStartOfDay()))
                .due())
        .contains(true);
  }

  @Test
  void whatIsFinishedIsNotLateHere() {
    assertThat(of(dueOnMonday().completed(true)).due()).contains(false);
  }

  @Test
  void whatHangsOnAnUnknownFactNamesIt() {
    Escalation unfinished = of(dueOnMonday().completed(false));
    assertThat(unfinished.due()).isEmpty();
    assertThat(unfinished.missing()).containsExactly("asOf");
    Escalation overdue = of(dueOnMonday().asOf(MON_2025_03_10.plusDays(2).atStartOfDay()));
    assertThat(overdue.due()).isEmpty();
    assertThat(overdue.missing()).containsExactly("completed");
    assertThat(of(dueOnMonday()).missing()).containsExactly("completed", "asOf");
  }

  @Test
  void draggingOnOrBelowStandardNeedsNoDeadline() {
    assertThat(of(RectificationRecord.builder().longPending(true)).due()).contains(true);
    assertThat(of(RectificationRecord.builder().standardMet(false).completed(true)).due())
        .contains(true);
    assertThat(of(RectificationRecord.builder().standardMet(true)).due()).contains(false);
  }

  @Test
  void eitherLimitSuffices() {
    RectificationRecord record =
        dueOnMonday().completed(false).asOf(LocalDateTime.of(2025, 3, 6, 0, 0)).build();
    assertThat(new Escalation(record, Optional.of(Deadline.on(LocalDate.of(2025, 3, 5)))).due())
        .contains(true);
    assertThat(new Escalation(record, Optional.of(Deadline.on(LocalDate.of(2025, 3, 6)))).due())
        .contains(false);
  }

  @Test
  void aPropertyMaySayWhenWorkDragsOn() {
    RectificationPolicy manual = PolicyBook.manual().rectification();
    assertThat(manual.longPendingLimit(Optional.of(MON_2025_03_10))).isEmpty();
    RectificationPolicy monthly =
        PolicyBook.manual().with("rectification.longPending", "P1M").rectification();
    assertThat(monthly.longPendingLimit(Optional.of(LocalDate.of(2025, 1, 31))))
        .contains(Deadline.on(LocalDate.of(2025, 2, 28)));
    assertThat(monthly.longPendingLimit(Optional.empty())).isEmpty();
    assertThat(
            PolicyBook.manual()
                .with("rectification.longPending", "PT48H")
                .rectification()
                .longPendingLimit(Optional.of(MON_2025_03_10)))
        .contains(Deadline.at(LocalDateTime.of(2025, 3, 13, 0, 0)));
  }

  @Property
  void askingLaterNeverTakesAnEscalationBack(
      @ForAll @IntRange(max = 100_000) int minutes, @ForAll @IntRange(max = 100_000) int more) {
    LocalDateTime asOf = MON_2025_03_10.minusDays(30).atStartOfDay().plusMinutes(minutes);
    boolean due = of(dueOnMonday().completed(false).asOf(asOf)).due().orElseThrow();
    boolean dueLater =
        of(dueOnMonday().completed(false).asOf(asOf.plusMinutes(more))).due().orElseThrow();
    assertThat(due && !dueLater).isFalse();
  }
}
