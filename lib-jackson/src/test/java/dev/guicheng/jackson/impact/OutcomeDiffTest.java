package dev.guicheng.jackson.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.pay.PayLine;
import dev.guicheng.pay.PayLineCode;
import dev.guicheng.pay.PayMonthOutcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What differs between two outcomes. */
class OutcomeDiffTest {
  private static PayLine line(PayLineCode code, String amount) {
    return PayLine.builder()
        .code(code)
        .amount(new BigDecimal(amount))
        .formula("one way")
        .clause("PAY-01")
        .build();
  }

  private static PayMonthOutcome pay(PayLine... lines) {
    return PayMonthOutcome.builder().addLines(lines).build();
  }

  private static Difference difference(String place, String from, String to) {
    return new Difference(
        place,
        from.isEmpty() ? Optional.empty() : Optional.of(from),
        to.isEmpty() ? Optional.empty() : Optional.of(to));
  }

  @Test
  void numbersAreComparedByValue() {
    assertThat(
            OutcomeDiff.between(
                PayMonthOutcome.builder().total(new BigDecimal("1.0")).build(),
                PayMonthOutcome.builder().total(new BigDecimal("1.00")).build()))
        .isEmpty();
  }

  @Test
  void aValueThatComesOrGoesHasOneSide() {
    PayMonthOutcome without = PayMonthOutcome.builder().build();
    PayMonthOutcome with = PayMonthOutcome.builder().standby(true).build();

    assertThat(OutcomeDiff.between(without, with))
        .containsExactly(difference("standby", "", "true"));
    assertThat(OutcomeDiff.between(with, without))
        .containsExactly(difference("standby", "true", ""));
  }

  @Test
  void itemsOfListsBelongTogetherByWhatTheyHaveInCommon() {
    PayLine wage = line(PayLineCode.WAGE, "3000.00");
    PayLine leave = line(PayLineCode.PERSONAL_LEAVE, "-100.00");
    PayLine more = line(PayLineCode.PERSONAL_LEAVE, "-120.00");

    List<Difference> differences = OutcomeDiff.between(pay(leave, wage), pay(wage, more));

    assertThat(differences).containsExactly(difference("lines[0].amount", "-100.00", "-120.00"));
    assertThat(differences.get(0).path()).isEqualTo("lines.amount");
  }

  @Test
  void anItemThatIsNewIsToldInBrief() {
    PayLine wage = line(PayLineCode.WAGE, "3000.00");

    assertThat(OutcomeDiff.between(pay(), pay(wage)))
        .containsExactly(difference("lines[0]", "", "WAGE 3000.00 one way PAY-01"));
  }

  @Test
  void anotherOrderIsADifference() {
    PayLine wage = line(PayLineCode.WAGE, "3000.00");
    PayLine leave = line(PayLineCode.PERSONAL_LEAVE, "-100.00");

    assertThat(OutcomeDiff.between(pay(wage, leave), pay(leave, wage)))
        .extracting(Difference::place)
        .containsExactly("lines");
  }
}
