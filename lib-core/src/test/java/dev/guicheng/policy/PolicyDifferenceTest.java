package dev.guicheng.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyDifferenceTest {
  private static final PolicyBook MANUAL = PolicyBook.manual();
  private static final LocalDate MON_2026_03_16 = LocalDate.parse("2026-03-16");

  @Test
  void namesSettingsAndRowsInTheirOrder() {
    Map<String, @Nullable Object> rows = new HashMap<>();
    rows.put("ROBOTS", "CLASS_1");
    rows.put("CLUTTER", null);
    PolicyBook before = MANUAL.with("callback.attempts", 3);
    PolicyBook after =
        MANUAL.with("callback.complaint.window", "P2D").with("complaint.topics", rows);
    assertThat(PolicyDifference.between(before, after))
        .extracting(
            PolicyDifference::path,
            difference -> difference.before().text(),
            difference -> difference.after().text())
        .containsExactly(
            tuple("complaint.topics[CLUTTER]", "CLASS_1", ""),
            tuple("complaint.topics[ROBOTS]", "", "CLASS_1"),
            tuple("callback.complaint.window", "P3D", "P2D"),
            tuple("callback.attempts", "3", ""));
  }

  @Test
  void namesAndNotationMakeNoDifference() {
    assertThat(
            PolicyDifference.between(
                MANUAL.with("pay.month.days", new BigDecimal("22")),
                MANUAL.named("Other").with("pay.month.days", new BigDecimal("22.0"))))
        .isEmpty();
  }

  @Test
  void changesWithinSomeDaysBeginAfterTheFirstAndEndWithTheLast() {
    PolicyTimeline timeline =
        PolicyTimeline.of(MANUAL)
            .from(MON_2026_03_16, MANUAL.with("callback.complaint.window", "P2D"));
    assertThat(timeline.changesWithin(MON_2026_03_16, MON_2026_03_16.plusDays(9))).isEmpty();
    assertThat(timeline.changesWithin(MON_2026_03_16.minusDays(9), MON_2026_03_16.minusDays(1)))
        .isEmpty();
    assertThat(timeline.changesWithin(MON_2026_03_16.minusDays(1), MON_2026_03_16))
        .containsOnlyKeys(MON_2026_03_16);
    assertThat(timeline.changesWithin(MON_2026_03_16.plusDays(1), MON_2026_03_16)).isEmpty();
  }

  @Test
  void oneTimelineFollowsAnother() {
    PolicyBook own = MANUAL.named("own");
    PolicyTimeline later =
        PolicyTimeline.of(own).from(MON_2026_03_16.plusDays(5), own.named("third"));
    PolicyTimeline timeline = PolicyTimeline.of(MANUAL).then(MON_2026_03_16, later);
    assertThat(timeline.books())
        .containsOnlyKeys(LocalDate.MIN, MON_2026_03_16, MON_2026_03_16.plusDays(5));
    assertThat(timeline.books().get(MON_2026_03_16)).isEqualTo(own);
  }
}
