package dev.guicheng.jackson.impact;

import dev.guicheng.Decision;
import dev.guicheng.employment.LabourContractOutcome;
import dev.guicheng.pay.PayLine;
import dev.guicheng.pay.PayLineCode;
import dev.guicheng.pay.PayMonthOutcome;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An attribute of an outcome that is an amount in CNY.
 *
 * @param path its path; a line of pay stands under its code, {@code lines.ABSENCE}
 * @param isOfSubject whether it is added up person by person; the lines of a statement are not
 */
record MoneyAttribute(
    String path, boolean isOfSubject, Function<Object, Optional<BigDecimal>> amount) {
  private static final String PAY = "pay-month";
  private static final Map<String, List<MoneyAttribute>> BY_KIND =
      Map.of(
          PAY,
          Stream.concat(
                  Stream.of(
                      ofPay("total", PayMonthOutcome::total),
                      ofPay("deduction", PayMonthOutcome::deduction),
                      ofPay("wage", PayMonthOutcome::wage),
                      ofPay("sickPay", PayMonthOutcome::sickPay)),
                  Arrays.stream(PayLineCode.values()).map(MoneyAttribute::ofLine))
              .toList(),
          "labour-contract",
          List.of(
              new MoneyAttribute(
                  "liability", true, outcome -> ((LabourContractOutcome) outcome).liability())));

  private static MoneyAttribute ofPay(
      String path, Function<PayMonthOutcome, Optional<BigDecimal>> amount) {
    return new MoneyAttribute(path, true, outcome -> amount.apply((PayMonthOutcome) outcome));
  }

  private static MoneyAttribute ofLine(PayLineCode code) {
    return new MoneyAttribute(
        "lines." + code.name(), false, outcome -> line((PayMonthOutcome) outcome, code));
  }

  /** A statement leaves lines of zero out; without any line it is not known. */
  private static Optional<BigDecimal> line(PayMonthOutcome pay, PayLineCode code) {
    return pay.lines().isEmpty()
        ? Optional.empty()
        : Optional.of(
            pay.lines().stream()
                .filter(line -> line.code() == code)
                .map(PayLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The amounts that outcomes of a kind have; most have none. */
  static List<MoneyAttribute> of(String kind) {
    return BY_KIND.getOrDefault(kind, List.of());
  }

  /** What each clause takes from or adds to the pay by its lines; empty for other kinds. */
  static Map<String, BigDecimal> byClause(Decision<?> decision) {
    Map<String, BigDecimal> byClause = new TreeMap<>();
    if (decision.outcome() instanceof PayMonthOutcome pay) {
      for (PayLine line : pay.lines()) {
        line.clause().ifPresent(clause -> byClause.merge(clause, line.amount(), BigDecimal::add));
      }
    }
    return byClause;
  }
}
