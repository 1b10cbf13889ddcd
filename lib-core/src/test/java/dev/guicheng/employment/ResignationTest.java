package dev.guicheng.employment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.manual.ConventionPolicy.DayCount;
import dev.guicheng.manual.ConventionPolicy.MonthCount;
import dev.guicheng.manual.Counting;
import dev.guicheng.policy.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ResignationTest {
  private static final Counting COUNTING = new Counting(DayCount.CALENDAR_DAYS, MonthCount.CLAMP);
  private static final LocalDate SAT_2025_03_01 = LocalDate.of(2025, 3, 1);
  private static final Resignation UNTOLD = Resignation.builder().build();

  private static Resignation on(LocalDate day) {
    return Resignation.builder().noticeOn(day).build();
  }

  @Test
  void dayOfNoticeIsNotCounted() {
    assertThat(ResignationNotice.earliestLeaveOn(on(SAT_2025_03_01), Span.ofDays(30), COUNTING))
        .contains(LocalDate.of(2025, 3, 31));
  }

  @Test
  void noticeInDaysIsKnownWithoutItsDay() {
    assertThat(ResignationNotice.days(UNTOLD, Span.ofDays(30), COUNTING)).contains(30);
    assertThat(ResignationNotice.days(UNTOLD, Span.ofMonths(1), COUNTING)).isEmpty();
  }

  @Test
  void unsafeConditionsAloneNeedConfirmation() {
    Resignation.Builder unsafe =
        Resignation.builder().addGrounds(ResignationGround.UNSAFE_CONDITIONS);
    assertThat(unsafe.build().isGroundHeld()).isEmpty();
    assertThat(unsafe.confirmedByAuthority(false).build().isGroundHeld()).contains(false);
    assertThat(unsafe.addGrounds(ResignationGround.PROBATION).build().isGroundHeld())
        .contains(true);
  }

  @Test
  void noGroundIsNoGround() {
    assertThat(UNTOLD.isGroundHeld()).contains(false);
  }

  @Property
  void noticeInMonthsIsToldInTheDaysItTakes(
      @ForAll @IntRange(max = 800) int offset, @ForAll @IntRange(min = 1, max = 6) int months) {
    LocalDate day = SAT_2025_03_01.plusDays(offset);
    Span notice = Span.ofMonths(months);
    LocalDate first = ResignationNotice.earliestLeaveOn(on(day), notice, COUNTING).orElseThrow();
    assertThat(ResignationNotice.days(on(day), notice, COUNTING))
        .contains((int) ChronoUnit.DAYS.between(day, first));
  }
}
