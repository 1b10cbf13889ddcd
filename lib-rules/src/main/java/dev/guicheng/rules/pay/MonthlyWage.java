package dev.guicheng.rules.pay;

import dev.guicheng.pay.PayMonth;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Derived fact: the wage that the formulas use.
 *
 * @param question the month it is about
 * @param wage CNY a month; empty if not known
 */
public record MonthlyWage(PayMonth question, Optional<BigDecimal> wage) {}
