package dev.guicheng.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** What a programmer writes who has nobody to answer to: no rules, no clauses, no findings. */
public final class HandWritten implements Works {
  private static final BigDecimal NOTHING = new BigDecimal("0.00");
  private static final BigDecimal FIRST_TIER = new BigDecimal("2");
  private static final BigDecimal RUN = new BigDecimal("5");
  private static final List<String> MANAGER = List.of("MANAGEMENT_OFFICE_MANAGER");
  private static final List<String> HEAD_AND_ADMINISTRATOR =
      List.of("COMPLAINED_DEPARTMENT_HEAD", "SERVICE_CENTRE_ADMINISTRATOR");
  private static final List<String> ADMINISTRATOR = List.of("SERVICE_CENTRE_ADMINISTRATOR");
  private static final List<String> OFFICER = List.of("DUTY_OFFICER");

  @Override
  public String penalty(BigDecimal days, BigDecimal run, BigDecimal before) {
    if (run.compareTo(RUN) > 0 || before.add(days).compareTo(BigDecimal.TEN) > 0) {
      return "DISMISSAL";
    }
    if (days.signum() == 0) {
      return "NONE";
    }
    return days.compareTo(FIRST_TIER) <= 0 ? "HALF_MONTH" : "WHOLE_MONTH";
  }

  @Override
  public Plan callback(String event, String severity, LocalDate finishedOn) {
    return switch (event) {
      case "COMPLAINT" ->
          new Plan(
              finishedOn,
              finishedOn.plusDays(3),
              severity.equals("MAJOR") ? MANAGER : HEAD_AND_ADMINISTRATOR);
      case "PROJECT_REPAIR" ->
          new Plan(finishedOn.plusMonths(1), finishedOn.plusMonths(2), ADMINISTRATOR);
      case "DAILY_REPAIR" -> new Plan(finishedOn, finishedOn.plusDays(3), OFFICER);
      case "FIRST_AID" -> new Plan(finishedOn, finishedOn.plusDays(7), ADMINISTRATOR);
      case "ACTIVITY" -> new Plan(finishedOn, finishedOn.plusMonths(1), List.of());
      default -> throw new IllegalArgumentException(event);
    };
  }

  @Override
  public BigDecimal pay(BigDecimal total, BigDecimal overtime, BigDecimal days) {
    return total
        .multiply(MONTH_DAYS)
        .subtract(total.subtract(overtime).multiply(days))
        .divide(MONTH_DAYS, 2, RoundingMode.HALF_UP)
        .max(NOTHING);
  }
}
