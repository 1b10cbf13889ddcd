package dev.guicheng.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({
    "P3D, 0, 3, 0",
    "P1M, 1, 0, 0",
    "P2M5D, 2, 5, 0",
    "P1Y, 12, 0, 0",
    "P1W, 0, 7, 0",
    "P0D, 0, 0, 0",
    "PT24H, 0, 0, 1440",
    "PT15M, 0, 0, 15",
    "PT1H30M, 0, 0, 90",
  })
  void readsIso8601(String text, int months, int days, int minutes) {
    Span span = Span.parse(text);
    assertThat(span).isEqualTo(new Span(months, days, Duration.ofMinutes(minutes)));
    assertThat(span.isExact()).isEqualTo(minutes > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 dayz", "P3", "P-1D", "PT-1H", "", "P1DT1H", "3D", "P1.5D"})
  void refusesWhatIsNoSpan(String text) {
    assertThatThrownBy(() -> Span.parse(text))
        .isInstanceOf(DateTimeException.class)
        .hasMessageContaining("\"" + text + "\" is not an ISO-8601 duration");
  }

  @ParameterizedTest
  @CsvSource({
    "P24M, P2Y",
    "P18M, P18M",
    "P1Y5D, P1Y5D",
    "P1Y6M, P18M",
    "P0D, P0D",
    "PT24H, PT24H",
  })
  void writesWholeYearsAsYears(String text, String written) {
    assertThat(Span.parse(text)).hasToString(written);
    assertThat(Span.parse(written)).isEqualTo(Span.parse(text));
  }

  @Test
  void daysAndHoursAreNotTheSame() {
    assertThat(Span.ofDays(1)).isNotEqualTo(Span.ofHours(24));
  }

  @Test
  void lengthsAreComparedAsExactTime() {
    assertThat(Span.ofDays(1).isLongerThan(Span.ofHours(24))).isFalse();
    assertThat(Span.ofHours(24).isLongerThan(Span.ofDays(1))).isFalse();
    assertThat(Span.ofMinutes(6).isLongerThan(Span.ofMinutes(5))).isTrue();
    assertThat(Span.ofMonths(1).isLongerThan(Span.ofDays(30))).isFalse();
    assertThat(Span.ofDays(31).isLongerThan(Span.ofMonths(1))).isTrue();
  }

  @Test
  void refusesDaysAndTimeAtOnceAndNegativeParts() {
    assertThatThrownBy(() -> new Span(0, 1, Duration.ofHours(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Span.ofDays(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void whatItWritesItReads(
      @ForAll @IntRange(min = 0, max = 500) int months,
      @ForAll @IntRange(min = 0, max = 5000) int days) {
    Span span = new Span(months, days, Duration.ZERO);
    assertThat(Span.parse(span.toString())).isEqualTo(span);
    assertThat(Span.parse(Span.ofMinutes(days).toString())).isEqualTo(Span.ofMinutes(days));
  }
}
