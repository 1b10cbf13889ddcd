package dev.guicheng.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.callback.CallbackPolicy.SampleRounding;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {
  private static final BigDecimal THIRTY_PERCENT = new BigDecimal("0.30");
  private static final BigDecimal SIXTY_PERCENT = new BigDecimal("0.60");

  private static Optional<Carry> carry(int population, int selected) {
    return Optional.of(Carry.builder().populationTotal(population).selectedTotal(selected).build());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0", "1, 1", "2, 1", "3, 1", "4, 2", "10, 3", "11, 4", "99, 30", "100, 30", "101, 31"
  })
  void aMinimumRateIsRoundedUp(int population, int required) {
    assertThat(SampleSize.required(THIRTY_PERCENT, population, SampleRounding.CEILING))
        .isEqualTo(required);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "4, 1", "5, 2", "10, 3", "11, 3"})
  void aMinimumRateIsRoundedHalfUpUnderThatSetting(int population, int required) {
    assertThat(SampleSize.required(THIRTY_PERCENT, population, SampleRounding.HALF_UP))
        .isEqualTo(required);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "2, 1", "5, 3", "101, 60"})
  void aMaximumRateIsRoundedDown(int population, int allowed) {
    assertThat(SampleSize.allowed(SIXTY_PERCENT, population)).isEqualTo(allowed);
  }

  @Test
  void earlierWindowsAreCountedTogetherWithThisOne() {
    assertThat(required(4, carry(3, 1))).isEqualTo(2);
    assertThat(required(4, carry(3, 3))).isZero();
    assertThat(required(4, Optional.empty())).isEqualTo(2);
    assertThat(SampleSize.all(2, carry(5, 4))).isEqualTo(3);
    assertThat(SampleSize.all(2, Optional.empty())).isEqualTo(2);
    assertThat(SampleSize.allowed(SIXTY_PERCENT, 5, carry(5, 1))).isEqualTo(5);
    assertThat(SampleSize.allowed(SIXTY_PERCENT, 1, carry(5, 5))).isZero();
  }

  private static int required(int population, Optional<Carry> carry) {
    return SampleSize.required(THIRTY_PERCENT, population, carry, SampleRounding.CEILING);
  }

  @Test
  void aJointPopulationBeyondAnIntIsRefused() {
    assertThatThrownBy(() -> SampleSize.all(1, carry(Integer.MAX_VALUE, 0)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aShareIsShownWithFourPlaces() {
    assertThat(SampleSize.share(30, 101)).contains(new BigDecimal("0.2970"));
    assertThat(SampleSize.share(2, 3)).contains(new BigDecimal("0.6667"));
    assertThat(SampleSize.share(0, 0)).isEmpty();
  }

  @Property
  void theRequiredCountLiesBetweenNoneAndAll(
      @ForAll @BigRange(min = "0", max = "1") BigDecimal rate,
      @ForAll @IntRange(max = 100_000) int population,
      @ForAll SampleRounding rounding) {
    assertThat(SampleSize.required(rate, population, rounding)).isBetween(0, population);
    assertThat(SampleSize.allowed(rate, population))
        .isBetween(0, SampleSize.required(rate, population, rounding));
  }

  @Property
  void theRequiredCountGrowsWithThePopulation(
      @ForAll @BigRange(min = "0", max = "1") BigDecimal rate,
      @ForAll @IntRange(max = 100_000) int population,
      @ForAll @IntRange(max = 1_000) int more,
      @ForAll SampleRounding rounding) {
    assertThat(SampleSize.required(rate, population + more, rounding))
        .isGreaterThanOrEqualTo(SampleSize.required(rate, population, rounding));
  }

  @Property
  void theRequiredCountGrowsWithTheRate(
      @ForAll @BigRange(min = "0", max = "1") BigDecimal rate,
      @ForAll @BigRange(min = "0", max = "1") BigDecimal other,
      @ForAll @IntRange(max = 100_000) int population,
      @ForAll SampleRounding rounding) {
    assertThat(SampleSize.required(rate.max(other), population, rounding))
        .isGreaterThanOrEqualTo(SampleSize.required(rate.min(other), population, rounding));
  }

  @Property
  void roundedUpTheRateIsReachedAndOneLessWouldMissIt(
      @ForAll @BigRange(min = "0", max = "1") BigDecimal rate,
      @ForAll @IntRange(min = 1, max = 100_000) int population) {
    int required = SampleSize.required(rate, population, SampleRounding.CEILING);
    BigDecimal exact = rate.multiply(BigDecimal.valueOf(population));

    assertThat(BigDecimal.valueOf(required)).isGreaterThanOrEqualTo(exact);
    assertThat(BigDecimal.valueOf(required - 1L)).isLessThan(exact);
  }
}
