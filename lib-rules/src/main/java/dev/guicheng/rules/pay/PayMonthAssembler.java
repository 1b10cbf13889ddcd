package dev.guicheng.rules.pay;

import dev.guicheng.pay.PayItem;
import dev.guicheng.pay.PayLineCode;
import dev.guicheng.pay.PayMonth;
import dev.guicheng.pay.PayMonthOutcome;
import dev.guicheng.pay.PayPolicy.Rounding;
import dev.guicheng.pay.PayStatement;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds the items that the rules concluded up to a statement, unless one of them is not known. */
final class PayMonthAssembler implements Assembler<PayMonth, PayMonthOutcome> {
  private static final List<PayLineCode> CODES = List.of(PayLineCode.values());
  private static final Set<PayLineCode> WITHOUT_CLAUSE =
      Set.of(PayLineCode.WAGE, PayLineCode.OVERTIME_PAY);

  @Override
  public PayMonthOutcome assemble(PayMonth question, Conclusions conclusions) {
    List<PayItem> items = new ArrayList<>();
    Map<PayLineCode, String> clauses = new EnumMap<>(PayLineCode.class);
    for (PayLineCode code : CODES) {
      Optional<PayItem> item = conclusions.find(code.name(), PayItem.class);
      if (item.isPresent()) {
        items.add(item.get());
        if (!WITHOUT_CLAUSE.contains(code)) {
          conclusions.findClause(code.name()).ifPresent(clause -> clauses.put(code, clause));
        }
      }
    }
    PayMonthOutcome.Builder outcome =
        PayMonthOutcome.builder()
            .wage(conclusions.find("wage", BigDecimal.class))
            .sickPay(conclusions.find("sickPay", BigDecimal.class))
            .deduction(conclusions.find("deduction", BigDecimal.class))
            .standby(conclusions.find("standby", Boolean.class))
            .overtimeDue(conclusions.find("overtimeDue", Boolean.class))
            .legalConflict(conclusions.find("legalConflict", Boolean.class));
    boolean open = conclusions.find("statementOpen", Boolean.class).orElse(false);
    conclusions
        .find("rounding", Rounding.class)
        .filter(rounding -> !open)
        .map(rounding -> PayStatement.of(items, clauses, rounding))
        .ifPresent(statement -> outcome.addAllLines(statement.lines()).total(statement.total()));
    return outcome.build();
  }
}
