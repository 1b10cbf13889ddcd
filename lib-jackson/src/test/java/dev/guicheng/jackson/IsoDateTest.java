package dev.guicheng.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {
  @Property
  void everyDateOfFourDigitsIsReadAsItIsWritten(@ForAll LocalDate date) {
    LocalDate ofFourDigits = date.withYear(Math.floorMod(date.getYear(), 10_000));

    assertThat(IsoDate.parse(ofFourDigits.toString())).isEqualTo(ofFourDigits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-29", "2025-04-31", "2025-00-10", "2025-13-01", "2025-01-00", "2025-1-01",
        "2025/01/01", "20250101", "２０２５-01-01", "2025-01-0a", "", "2025-01-01T"
      })
  void whatIsNoDateIsRefusedAsByTheJdk(String text) {
    assertThatThrownBy(() -> LocalDate.parse(text)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> IsoDate.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "0000-01-01", "9999-12-31"})
  void theFirstAndLastDaysAreRead(String text) {
    assertThat(IsoDate.parse(text)).isEqualTo(LocalDate.parse(text));
  }
}
