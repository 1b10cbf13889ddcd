package dev.guicheng.rules.pay;

import dev.guicheng.pay.PayMonth;
import dev.guicheng.pay.SickWorkdays;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Derived fact: the sick workdays of the month, and what sick pay is reckoned from.
 *
 * @param question the month it is about
 * @param days the workdays at either rate
 * @param replaced what sick pay replaces, CNY; empty if not known
 */
public record SickMonth(PayMonth question, SickWorkdays days, Optional<BigDecimal> replaced) {
  /** Whether everything that sick pay is reckoned from is known. */
  public boolean payable() {
    return replaced.isPresent() && question.sickBase().isPresent();
  }

  /** The parts of the base that are not known. */
  public String[] missing() {
    List<String> missing = new ArrayList<>();
    if (question.basicWage().isEmpty()) {
      missing.add("basicWage");
    }
    if (question.allowance().isEmpty()) {
      missing.add("allowance");
    }
    return missing.toArray(String[]::new);
  }
}
