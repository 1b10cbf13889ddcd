package dev.guicheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
  private static List<Reason> reasons(Problems problems) {
    return problems.found().stream().map(Problem::reason).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1E+1000000000", "1E-1000000000", "-1E+2147483647"})
  void negativeOrAbsurdlyLongAmountsAreRefused(String amount) {
    Problems problems = new Problems("Pay");
    problems.requireNotNegative("wage", Optional.of(new BigDecimal(amount)));
    assertThat(reasons(problems)).isNotEmpty().containsOnly(Reason.OUT_OF_RANGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "1E+1000", "123456789012345678901234567890.12"})
  void amountsOfAnyLengthThatMakesSenseAreTaken(String amount) {
    Problems problems = new Problems("Pay");
    problems.requireNotNegative("wage", Optional.of(new BigDecimal(amount)));
    assertThat(problems.found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"+10000-01-01, 1", "9999-12-31, 0", "0000-01-01, 0", "-0001-12-31, 1"})
  void daysAreOfYearsOfFourDigits(LocalDate day, int found) {
    Problems problems = new Problems("Leave");
    problems.requireDay("endsOn", Optional.of(day));
    assertThat(reasons(problems)).hasSize(found).allMatch(Reason.OUT_OF_RANGE::equals);
  }

  @Test
  void whatIsNotKnownIsNoProblem() {
    Problems problems = new Problems("Leave");
    problems.requireDay("endsOn", Optional.empty());
    problems.requireNotNegative("days", Optional.empty());
    assertThat(problems.found()).isEmpty();
  }
}
