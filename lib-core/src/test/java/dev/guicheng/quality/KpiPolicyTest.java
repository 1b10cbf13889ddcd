package dev.guicheng.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Relation;
import dev.guicheng.policy.PolicyBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KpiPolicyTest {
  private static final PolicyBook MANUAL = PolicyBook.manual();

  @Test
  void everyBuiltInMetricHasARow() {
    assertThat(KpiMetric.builtIn())
        .allSatisfy(metric -> assertThat(MANUAL.kpi().limit(metric)).isPresent());
  }

  @Test
  void aLimitThatIsNotGivenAllowsNothingToBeSaid() {
    Measurement rate =
        Measurement.builder().metric(KpiMetric.FEE_RATE).value(new BigDecimal("0.95")).build();
    MetricLimit lost = MANUAL.kpi().limit(KpiMetric.FEE_RATE).orElseThrow();
    MetricLimit given =
        MANUAL
            .with("kpi.feeRate.min", new BigDecimal("0.95"))
            .kpi()
            .limit(KpiMetric.FEE_RATE)
            .orElseThrow();

    assertThat(lost.allows(rate)).isEmpty();
    assertThat(given.allows(rate)).contains(true);
    assertThat(given.bound().relation()).isEqualTo(Relation.AT_LEAST);
  }

  @Test
  void aMetricOfTheSitesOwnHasTheLimitOfItsRow() {
    KpiMetric parcels = new KpiMetric("PARCELS");
    PolicyBook book =
        MANUAL
            .with("vocabulary.KpiMetric", Map.of("PARCELS", Map.of("zh", "快件", "en", "parcels")))
            .with(
                "kpi.site", Map.of("PARCELS", Map.of("bound", "MAX", "value", 2, "clause", "S-1")));

    assertThat(MANUAL.kpi().limit(parcels)).isEmpty();
    assertThat(book.kpi().limit(parcels))
        .hasValueSatisfying(
            limit -> {
              assertThat(limit.clause()).isEqualTo("S-1");
              assertThat(limit.bound()).isEqualTo(MetricBound.MAX);
              assertThat(limit.value()).contains(new BigDecimal(2));
              assertThat(limit.binding()).isTrue();
            });
  }

  @Test
  void aRowThatLacksAFieldOrHasAnotherIsRefusedByName() {
    assertThatThrownBy(
            () -> MANUAL.with("kpi.site", Map.of("PARCELS", Map.of("bound", "MAX", "value", 2))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("PARCELS")
        .hasMessageContaining("clause");
    assertThatThrownBy(
            () ->
                MANUAL.with(
                    "kpi.site",
                    Map.of("PARCELS", Map.of("bond", "MAX", "value", 2, "clause", "S-1"))))
        .hasMessageContaining("bond")
        .hasMessageContaining("Maybe bound?");
  }

  /** A rate is compared exactly, whatever the four places it is shown with say. */
  @Property
  void aRateIsComparedExactly(
      @ForAll @IntRange(max = 100_000) int numerator,
      @ForAll @IntRange(min = 1, max = 100_000) int denominator,
      @ForAll @IntRange(max = 10_000) int limit) {
    Measurement measured =
        Measurement.builder()
            .metric(KpiMetric.FEE_RATE)
            .numerator(new BigDecimal(numerator))
            .denominator(new BigDecimal(denominator))
            .build();
    BigDecimal bound = new BigDecimal(limit).movePointLeft(4);
    int exact = Long.compare(numerator * 10_000L, (long) limit * denominator);

    assertThat(measured.compareTo(bound).orElseThrow()).isEqualTo(exact);
    assertThat(measured.shownValue())
        .contains(
            new BigDecimal(numerator).divide(new BigDecimal(denominator), 4, RoundingMode.HALF_UP));
  }

  /** The three bounds differ only at the limit itself. */
  @Property
  void boundsDifferAtTheLimitOnly(@ForAll int comparison) {
    assertThat(MetricBound.MAX.allows(comparison)).isEqualTo(comparison <= 0);
    assertThat(MetricBound.MIN.allows(comparison)).isEqualTo(comparison >= 0);
    assertThat(MetricBound.BELOW.allows(comparison))
        .isEqualTo(MetricBound.MAX.allows(comparison) && comparison != 0);
  }

  @Property
  void postsAreRoundedDown(
      @ForAll @IntRange(max = 1_000_000) int households,
      @ForAll @IntRange(min = 1, max = 10_000) int each) {
    StaffingRatio ratio =
        MANUAL.with("staffing.householdsPerSupervisor", each).staffing().ratios().get(0);
    int count = ratio.extra(households).orElseThrow().count();

    assertThat(ratio.post()).isEqualTo(PositionPost.SUPERVISOR);
    assertThat(count * (long) each).isLessThanOrEqualTo(households);
    assertThat((count + 1L) * each).isGreaterThan(households);
  }
}
