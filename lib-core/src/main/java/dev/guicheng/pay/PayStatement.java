package dev.guicheng.pay;

import dev.guicheng.pay.PayPolicy.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A month's pay, line by line. The lines add up to the total to the fen: what rounding or the floor
 * at zero changes stands in a line of its own.
 *
 * @param lines in the order of {@link PayLineCode}; zero lines are left out, except the wage
 * @param total CNY, two places, never below zero
 */
public record PayStatement(List<PayLine> lines, BigDecimal total) {
  /** No money, to the fen. */
  public static final BigDecimal NOTHING = new BigDecimal("0.00");

  /** Copies the list. */
  public PayStatement {
    lines = List.copyOf(lines);
  }

  /**
   * Adds items up.
   *
   * @param items in the order of their lines
   * @param clauses the clause of each code; none for the wage and for overtime pay
   * @param rounding the total once, or each line (Y-28)
   */
  public static PayStatement of(
      List<PayItem> items, Map<PayLineCode, String> clauses, Rounding rounding) {
    List<PayLine> lines = new ArrayList<>();
    Rational exact = Rational.ZERO;
    BigDecimal sum = NOTHING;
    for (PayItem item : items) {
      BigDecimal rounded = item.rounded();
      exact = exact.plus(item.amount());
      sum = sum.add(rounded);
      if (rounded.signum() != 0 || item.code() == PayLineCode.WAGE) {
        lines.add(
            line(
                item.code(),
                rounded,
                item.formula(),
                Optional.ofNullable(clauses.get(item.code()))));
      }
    }
    boolean below = rounding == Rounding.ONCE ? exact.signum() < 0 : sum.signum() < 0;
    BigDecimal total = below ? NOTHING : rounding == Rounding.ONCE ? exact.toFen() : sum;
    BigDecimal rest = total.subtract(sum);
    if (rest.signum() != 0) {
      PayLineCode code = below ? PayLineCode.FLOOR : PayLineCode.ROUNDING;
      lines.add(
          line(
              code, rest, "%s − %s".formatted(total.toPlainString(), text(sum)), Optional.empty()));
    }
    return new PayStatement(lines, total);
  }

  private static String text(BigDecimal sum) {
    return sum.signum() < 0 ? "(−%s)".formatted(sum.negate().toPlainString()) : sum.toPlainString();
  }

  private static PayLine line(
      PayLineCode code, BigDecimal amount, String formula, Optional<String> clause) {
    return PayLine.builder().code(code).amount(amount).formula(formula).clause(clause).build();
  }
}
