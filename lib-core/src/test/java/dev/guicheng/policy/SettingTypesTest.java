package dev.guicheng.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.manual.ConventionPolicy.DayCount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SettingTypesTest {
  private static Reason refused(SettingType<?> type, @Nullable Object plain) {
    return catchThrowableOfType(SettingValueException.class, () -> type.read(plain, null)).reason();
  }

  @Test
  void wholeNumbersAreExactAndBounded() {
    SettingType<Integer> type = SettingTypes.integer(1);
    assertThat(type.read(3, null)).isEqualTo(3);
    assertThat(type.read(new BigDecimal("3.0"), null)).isEqualTo(3);
    assertThat(type.read(BigInteger.ONE, null)).isEqualTo(1);
    assertThat(refused(type, 0)).isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(refused(type, new BigDecimal("3.5"))).isEqualTo(Reason.BAD_FORMAT);
    assertThat(refused(type, Long.MAX_VALUE)).isEqualTo(Reason.BAD_FORMAT);
    assertThat(refused(type, "3")).isEqualTo(Reason.BAD_FORMAT);
  }

  @Test
  void doublesAreRefusedBecauseTheyAreNotExact() {
    assertThat(refused(SettingTypes.decimal(), 0.3)).isEqualTo(Reason.BAD_FORMAT);
  }

  @Test
  void numbersKeepTheirRange() {
    assertThat(SettingTypes.decimal().read(0, null)).isEqualByComparingTo("0");
    assertThat(refused(SettingTypes.decimal(), new BigDecimal("-0.01")))
        .isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(refused(SettingTypes.positiveDecimal(), 0)).isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(SettingTypes.fraction().read(1, null)).isEqualByComparingTo("1");
    assertThat(SettingTypes.fraction().read(0, null)).isEqualByComparingTo("0");
    assertThat(refused(SettingTypes.fraction(), 30)).isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(refused(SettingTypes.fraction(), new BigDecimal("1.01")))
        .isEqualTo(Reason.OUT_OF_RANGE);
  }

  @Test
  void choicesKnowTheirConstants() {
    SettingType<DayCount> type = SettingTypes.choice(DayCount.class);
    assertThat(type.read("HOURS", null)).isEqualTo(DayCount.HOURS);
    assertThat(type.read(DayCount.HOURS, null)).isEqualTo(DayCount.HOURS);
    assertThat(type.alternatives()).containsExactly("CALENDAR_DAYS", "HOURS", "COUNT_FIRST_DAY");
    assertThat(refused(type, "hours")).isEqualTo(Reason.UNKNOWN_VALUE);
    assertThat(refused(type, 1)).isEqualTo(Reason.BAD_FORMAT);
    assertThat(type.plain(DayCount.HOURS)).isEqualTo("HOURS");
  }

  @Test
  void truthIsNotAText() {
    assertThat(SettingTypes.bool().read(true, null)).isTrue();
    assertThat(refused(SettingTypes.bool(), "true")).isEqualTo(Reason.BAD_FORMAT);
  }

  @Test
  void textsAreNotBlank() {
    assertThat(SettingTypes.text().read("PHONE", null)).isEqualTo("PHONE");
    assertThat(refused(SettingTypes.text(), " ")).isEqualTo(Reason.BAD_FORMAT);
  }

  @Test
  void durationsAreIso8601() {
    assertThat(SettingTypes.span().read("P3D", null)).isEqualTo(Span.ofDays(3));
    assertThat(refused(SettingTypes.span(), "3 days")).isEqualTo(Reason.BAD_FORMAT);
  }

  @Test
  void lengthsOfTheCalendarHaveNoHours() {
    assertThat(SettingTypes.calendarSpan().read("P2Y", null)).isEqualTo(Span.ofMonths(24));
    assertThat(refused(SettingTypes.calendarSpan(), "PT24H")).isEqualTo(Reason.BAD_FORMAT);
  }

  @Test
  void optionalValuesTakeNull() {
    SettingType<Optional<Integer>> type = SettingTypes.optional(SettingTypes.integer(1));
    assertThat(type.read(null, null)).isEmpty();
    assertThat(type.read(2, null)).contains(2);
    assertThat(type.plain(Optional.empty())).isEqualTo("");
    assertThat(refused(type, 0)).isEqualTo(Reason.OUT_OF_RANGE);
  }

  @Test
  void listsDropRepetitionsAndKeepTheirOrder() {
    SettingType<List<String>> type = SettingTypes.list(SettingTypes.text());
    assertThat(type.read(List.of("b", "a", "b"), null)).containsExactly("b", "a");
    assertThat(refused(type, "a, b")).isEqualTo(Reason.BAD_FORMAT);
    assertThat(refused(type, Arrays.asList("a", null))).isEqualTo(Reason.BAD_FORMAT);
    assertThat(type.name()).isEqualTo("[Text]");
  }

  @Test
  void tablesMergeByKeyAndANullRowRemoves() {
    SettingType<Map<String, Span>> type = SettingTypes.map(SettingTypes.span());
    Map<String, @Nullable Object> changes = new HashMap<>();
    changes.put("a", null);
    changes.put("b", "P2D");
    assertThat(type.read(changes, Map.of("a", Span.ofDays(1), "c", Span.ofDays(3))))
        .isEqualTo(Map.of("b", Span.ofDays(2), "c", Span.ofDays(3)));
    assertThat(refused(type, List.of())).isEqualTo(Reason.BAD_FORMAT);
    assertThat(refused(type, Map.of(" ", "P2D"))).isEqualTo(Reason.BAD_FORMAT);
  }

  @Test
  void aBadRowOfATableIsNamed() {
    SettingValueException refused =
        catchThrowableOfType(
            SettingValueException.class,
            () -> SettingTypes.map(SettingTypes.span()).read(Map.of("NOISE", "soon"), null));
    assertThat(refused).hasMessageStartingWith("NOISE: \"soon\" is not");
  }

  @Test
  void namesNeedBothLanguagesAndNothingElse() {
    assertThat(SettingTypes.label().read(Map.of("zh", "礼宾员", "en", "concierge"), null))
        .isEqualTo(new Label("礼宾员", "concierge"));
    assertThat(refused(SettingTypes.label(), Map.of("zh", "礼宾员"))).isEqualTo(Reason.BAD_FORMAT);
    assertThat(refused(SettingTypes.label(), Map.of("zh", "礼宾员", "en", " ")))
        .isEqualTo(Reason.BAD_FORMAT);
    assertThat(refused(SettingTypes.label(), Map.of("zh", "a", "en", "b", "fr", "c")))
        .isEqualTo(Reason.BAD_FORMAT);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @MethodSource("refusedValues")
  void refusesWhatIsOutOfItsRangeOrUnit(
      String key, Object value, Reason reason, String expectedInMessage) {
    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class, () -> PolicyBook.manual().with(key, value));
    assertThat(refused.problems()).extracting(Problem::reason).containsExactly(reason);
    assertThat(refused.problems().get(0).message()).contains(expectedInMessage);
  }

  static Stream<Arguments> refusedValues() {
    return Stream.of(
        arguments("pay.sick.firstRate", new BigDecimal("1.01"), Reason.OUT_OF_RANGE, "from 0 to 1"),
        arguments("complaint.rate.max", 2, Reason.OUT_OF_RANGE, "from 0 to 1"),
        arguments("attendance.day.hours", 25, Reason.OUT_OF_RANGE, "at most 24"),
        arguments("attendance.day.hours", 0, Reason.OUT_OF_RANGE, "more than zero"),
        arguments("pay.month.days", 32, Reason.OUT_OF_RANGE, "at most 31"),
        arguments("absence.wholeMonth.maxDays", 32, Reason.OUT_OF_RANGE, "from 0 to 31"),
        arguments("absence.dismissal.yearDays", 367, Reason.OUT_OF_RANGE, "from 0 to 366"),
        arguments("service.setup.hotlineHours", 25, Reason.OUT_OF_RANGE, "from 0 to 24"),
        arguments("kpi.performanceScore.min", 101, Reason.OUT_OF_RANGE, "from 0 to 100"),
        arguments("archive.retention.period", "P0D", Reason.OUT_OF_RANGE, "no time at all"),
        arguments("key.lending.max", "PT0S", Reason.OUT_OF_RANGE, "no time at all"),
        arguments("callback.complaint.window", "P101Y", Reason.OUT_OF_RANGE, "a hundred years"),
        arguments("callback.complaint.window", "3天", Reason.BAD_FORMAT, "Maybe P3D?"),
        arguments("callback.moveIn.window", "24 小时", Reason.BAD_FORMAT, "Maybe PT24H?"),
        arguments("callback.complaint.window", 3, Reason.BAD_FORMAT, "Maybe P3D?"),
        arguments("pay.sick.firstRate", "85%", Reason.BAD_FORMAT, "Maybe 0.85?"),
        arguments("pay.sick.firstRate", "0.85", Reason.BAD_FORMAT, "Maybe 0.85?"),
        arguments("attendance.lateness.count", "P3D", Reason.BAD_FORMAT, "Maybe 3?"));
  }

  @Test
  void aRefusedNumberIsToldItsUnit() {
    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class,
            () -> PolicyBook.manual().with("pay.sick.firstRate", "80%"));
    assertThat(refused.problems().get(0).message())
        .isEqualTo("\"80%%\" is not an exact number; unit: fraction%nMaybe 0.8?".formatted());
  }

  @Test
  void zeroIsTheSameDayWhereThatMakesSense() {
    assertThat(
            PolicyBook.manual()
                .with("callback.complaint.window", "P0D")
                .callback()
                .complaintWindow())
        .isEqualTo(Span.ofDays(0));
  }
}
