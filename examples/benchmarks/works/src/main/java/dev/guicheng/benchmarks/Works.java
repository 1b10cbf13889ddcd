package dev.guicheng.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Three pieces of the manual that every peer decides: tiers, a table of deadlines, and money. Each
 * peer is loaded by a class loader of its own, so only types of the JDK pass.
 */
public interface Works {
  /** Days that a month's wage is divided by. */
  BigDecimal MONTH_DAYS = new BigDecimal("21.75");

  /** From when, by when and by whom something finished is called back; all inclusive. */
  record Plan(LocalDate opensOn, LocalDate dueOn, List<String> performers) {}

  /**
   * What a month's unauthorised absence costs.
   *
   * @param days absence days of the month
   * @param run days of the longest run
   * @param before absence days earlier in the year
   * @return {@code NONE}, {@code HALF_MONTH}, {@code WHOLE_MONTH} or {@code DISMISSAL}
   */
  String penalty(BigDecimal days, BigDecimal run, BigDecimal before);

  /**
   * When and by whom something finished is called back.
   *
   * @param event {@code COMPLAINT}, {@code PROJECT_REPAIR}, {@code DAILY_REPAIR}, {@code FIRST_AID}
   *     or {@code ACTIVITY}
   * @param severity {@code MAJOR} or {@code GENERAL}; says nothing unless of a complaint
   */
  Plan callback(String event, String severity, LocalDate finishedOn);

  /**
   * A month's pay after personal leave, CNY, two places, rounded half up once, never below zero.
   *
   * @param total the wage total, overtime pay included
   * @param overtime the overtime pay in it, which leave does not touch
   * @param days workdays of personal leave, halves allowed
   */
  BigDecimal pay(BigDecimal total, BigDecimal overtime, BigDecimal days);
}
