package dev.guicheng.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.pay.PayPolicy.Rounding;
import dev.guicheng.policy.PolicyBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayStatementTest {
  private static final PayPolicy MANUAL = PolicyBook.manual().pay();

  @ParameterizedTest
  @CsvSource({
    "4350.00, 1, 4150.00",
    "4350.00, 0.5, 4250.00",
    "2175.00, 21.75, 0.00",
    // 22 days cost more than the wage: never below zero
    "4350.00, 22, 0.00",
    // 1000.01 - 1000.01/21.75 = 954.0325…
    "1000.01, 1, 954.03"
  })
  void personalLeaveTakesItsShareOfTheWage(BigDecimal wage, BigDecimal days, BigDecimal total) {
    assertThat(statement(Rounding.ONCE, leave(wage, days)).total()).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource({
    // 7 days at 80 %: 3600/21.75 × 0.2 × 7 = 231.724…
    "3600, 3600, 7, 0, 3368.28",
    "4350, 4350, 10, 10, 3150.00",
    // the rest of the wage is withheld: 5 × (4350 − 2800)/21.75 = 356.32
    "4350, 3500, 5, 0, 3993.68"
  })
  void sickDaysGiveWayToTheRatesShareOfTheBase(
      BigDecimal wage, BigDecimal base, BigDecimal first, BigDecimal later, BigDecimal total) {
    PayItem sick =
        PayItem.sickDays(new SickWorkdays(first, later, Optional.of(false)), wage, base, MANUAL);

    assertThat(statement(Rounding.ONCE, List.of(PayItem.wage(wage), sick)).total())
        .isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource({"ONCE, 2166.67", "PER_LINE, 2166.66"})
  void halfAFenGoesUpOnceOrLineByLine(Rounding rounding, BigDecimal total) {
    BigDecimal wage = new BigDecimal("4333.33");
    List<PayItem> items =
        List.of(PayItem.wage(wage), PayItem.absence(MANUAL.absenceHalfMonth(), wage));

    assertThat(statement(rounding, items).total()).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource({"4, 1.5, 4500.00", "0, 1.5, 4350.00", "8, 2, 4750.00"})
  void overtimeIsPaidByTheHour(BigDecimal hours, BigDecimal rate, BigDecimal total) {
    BigDecimal wage = new BigDecimal("4350.00");
    PayItem overtime =
        PayItem.overtime(hours, wage, MANUAL.monthDays(), BigDecimal.valueOf(8), rate);

    assertThat(statement(Rounding.ONCE, List.of(PayItem.wage(wage), overtime)).total())
        .isEqualTo(total);
  }

  @Property
  void linesAddUpToATotalThatIsNeverBelowZero(
      @ForAll @BigRange(min = "0", max = "20000") @Scale(2) BigDecimal wage,
      @ForAll @BigRange(min = "0", max = "31") @Scale(1) BigDecimal days,
      @ForAll @BigRange(min = "0", max = "1") @Scale(2) BigDecimal share,
      @ForAll Rounding rounding) {
    List<PayItem> items = new ArrayList<>(leave(wage, days));
    items.add(PayItem.absence(share, wage));

    PayStatement statement = statement(rounding, items);

    assertThat(statement.total()).isNotNegative();
    assertThat(
            statement.lines().stream()
                .map(PayLine::amount)
                .reduce(new BigDecimal("0.00"), BigDecimal::add))
        .isEqualByComparingTo(statement.total());
  }

  @Property
  void moreLeaveNeverPaysMore(
      @ForAll @BigRange(min = "0", max = "20000") @Scale(2) BigDecimal wage,
      @ForAll @BigRange(min = "0", max = "31") @Scale(1) BigDecimal days) {
    BigDecimal less = statement(Rounding.ONCE, leave(wage, days)).total();
    BigDecimal more = statement(Rounding.ONCE, leave(wage, days.add(BigDecimal.ONE))).total();

    assertThat(more).isLessThanOrEqualTo(less);
  }

  private static List<PayItem> leave(BigDecimal wage, BigDecimal days) {
    return List.of(PayItem.wage(wage), PayItem.personalLeave(days, wage, MANUAL.monthDays()));
  }

  private static PayStatement statement(Rounding rounding, List<PayItem> items) {
    return PayStatement.of(items, Map.of(PayLineCode.PERSONAL_LEAVE, "PAY-01"), rounding);
  }
}
