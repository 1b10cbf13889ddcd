package dev.guicheng.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.InvalidInputException;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MeasurementTest {
  private static Measurement.Builder feeRate() {
    return Measurement.builder().metric(KpiMetric.FEE_RATE);
  }

  private static Measurement.Builder third() {
    return feeRate().numerator(BigDecimal.ONE).denominator(new BigDecimal(3));
  }

  private static Measurement rate(int numerator, int denominator) {
    return feeRate()
        .numerator(BigDecimal.valueOf(numerator))
        .denominator(BigDecimal.valueOf(denominator))
        .build();
  }

  @Test
  void rateIsShownWithFourPlacesAndComparedExactly() {
    Measurement rate = rate(94_999, 100_000);
    assertThat(rate.shownValue()).contains(new BigDecimal("0.9500"));
    assertThat(rate.compareTo(new BigDecimal("0.95"))).contains(-1);
  }

  @Test
  void denominatorOfZeroLeavesTheRateUnknownWhateverTheValue() {
    Measurement both =
        feeRate()
            .value(BigDecimal.ONE)
            .numerator(BigDecimal.ONE)
            .denominator(BigDecimal.ZERO)
            .build();
    assertThat(both.shownValue()).isEmpty();
    assertThat(both.compareTo(BigDecimal.ONE)).isEmpty();
  }

  @Test
  void valueAndRateAgreeToFourPlaces() {
    assertThat(third().value(new BigDecimal("0.333333")).build().shownValue())
        .contains(new BigDecimal("0.3333"));
    assertThatThrownBy(() -> third().value(new BigDecimal("0.3334")).build())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("value");
  }

  @Property
  void comparisonWithALimitIsThatOfTheCrossProducts(
      @ForAll @IntRange(max = 500) int numerator,
      @ForAll @IntRange(min = 1, max = 500) int denominator,
      @ForAll @IntRange(max = 100) int percent) {
    assertThat(rate(numerator, denominator).compareTo(BigDecimal.valueOf(percent, 2)))
        .contains(Integer.compare(numerator * 100, percent * denominator));
  }
}
