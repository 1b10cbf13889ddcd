package dev.guicheng.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyTimelineTest {
  private static final LocalDate SUN_2026_03_01 = LocalDate.parse("2026-03-01");
  private static final PolicyBook FIRST = PolicyBook.manual();
  private static final PolicyBook SECOND = FIRST.named("second");

  private final PolicyTimeline timeline = PolicyTimeline.of(FIRST).from(SUN_2026_03_01, SECOND);

  @Test
  void aBookHoldsFromItsDayInclusive() {
    assertThat(timeline.inForceOn(Optional.of(SUN_2026_03_01.minusDays(1)))).isSameAs(FIRST);
    assertThat(timeline.inForceOn(Optional.of(SUN_2026_03_01))).isSameAs(SECOND);
    assertThat(timeline.inForceOn(Optional.of(SUN_2026_03_01.plusDays(1)))).isSameAs(SECOND);
  }

  @Test
  void theFirstBookHoldsWithoutBeginningAndTheLastWithoutEnd() {
    assertThat(timeline.inForceOn(Optional.of(LocalDate.MIN))).isSameAs(FIRST);
    assertThat(timeline.inForceOn(Optional.of(LocalDate.MAX))).isSameAs(SECOND);
  }

  @Test
  void withoutADayTheLatestBookHolds() {
    assertThat(timeline.inForceOn(Optional.empty())).isSameAs(SECOND);
  }

  @Test
  void theOrderOfAddingDoesNotMatter() {
    PolicyBook third = FIRST.named("third");
    LocalDate later = SUN_2026_03_01.plusMonths(1);
    assertThat(PolicyTimeline.of(FIRST).from(later, third).from(SUN_2026_03_01, SECOND))
        .isEqualTo(timeline.from(later, third))
        .hasSameHashCodeAs(timeline.from(later, third));
  }

  @Test
  void refusesTwoBooksOnOneDay() {
    assertThatThrownBy(() -> timeline.from(SUN_2026_03_01, FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("startsOn 2026-03-01")
        .hasMessageContaining("already starts on that day");
  }

  @Test
  void addingABookLeavesTheTimelineAsItWas() {
    PolicyTimeline before = PolicyTimeline.of(FIRST);
    PolicyTimeline after = before.from(SUN_2026_03_01, SECOND);
    assertThat(before.inForceOn(Optional.of(SUN_2026_03_01))).isSameAs(FIRST);
    assertThat(after).isNotEqualTo(before);
  }
}
