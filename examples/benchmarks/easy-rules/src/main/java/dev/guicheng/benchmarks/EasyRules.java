package dev.guicheng.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jeasy.rules.api.Condition;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules, written in Java: the first rule that applies decides. */
public final class EasyRules implements Works {
  private static final BigDecimal NOTHING = new BigDecimal("0.00");
  private static final String ANSWER = "answer";

  private final RulesEngine engine =
      new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
  private final Rules penalties =
      new Rules(
          rule(1, facts -> above(facts, "run", 5), facts -> "DISMISSAL"),
          rule(2, facts -> above(facts, "year", 10), facts -> "DISMISSAL"),
          rule(3, facts -> !above(facts, "days", 0), facts -> "NONE"),
          rule(4, facts -> !above(facts, "days", 2), facts -> "HALF_MONTH"),
          rule(5, facts -> true, facts -> "WHOLE_MONTH"));
  private final Rules callbacks =
      new Rules(
          callback(1, "COMPLAINT", "MAJOR", 0, day -> day.plusDays(3), "MANAGEMENT_OFFICE_MANAGER"),
          callback(
              2,
              "COMPLAINT",
              "GENERAL",
              0,
              day -> day.plusDays(3),
              "COMPLAINED_DEPARTMENT_HEAD",
              "SERVICE_CENTRE_ADMINISTRATOR"),
          callback(
              3, "PROJECT_REPAIR", "", 1, day -> day.plusMonths(2), "SERVICE_CENTRE_ADMINISTRATOR"),
          callback(4, "DAILY_REPAIR", "", 0, day -> day.plusDays(3), "DUTY_OFFICER"),
          callback(5, "FIRST_AID", "", 0, day -> day.plusDays(7), "SERVICE_CENTRE_ADMINISTRATOR"),
          callback(6, "ACTIVITY", "", 0, day -> day.plusMonths(1)));
  private final Rules pays =
      new Rules(
          rule(1, facts -> above(facts, "days", 0), EasyRules::afterLeave),
          rule(
              2,
              facts -> true,
              facts -> facts.<BigDecimal>get("total").setScale(2, RoundingMode.HALF_UP)));

  private static Rule rule(int priority, Condition when, Function<Facts, Object> then) {
    return new RuleBuilder()
        .name("rule " + priority)
        .priority(priority)
        .when(when)
        .then(facts -> facts.put(ANSWER, then.apply(facts)))
        .build();
  }

  private static Rule callback(
      int priority,
      String event,
      String severity,
      int opensAfterMonths,
      UnaryOperator<LocalDate> closes,
      String... performers) {
    List<String> who = List.of(performers);
    return rule(
        priority,
        facts ->
            event.equals(facts.get("event"))
                && (severity.isEmpty() || severity.equals(facts.get("severity"))),
        facts -> {
          LocalDate finished = facts.get("finishedOn");
          return new Plan(finished.plusMonths(opensAfterMonths), closes.apply(finished), who);
        });
  }

  private static boolean above(Facts facts, String name, int limit) {
    return facts.<BigDecimal>get(name).compareTo(BigDecimal.valueOf(limit)) > 0;
  }

  private static BigDecimal afterLeave(Facts facts) {
    BigDecimal total = facts.get("total");
    BigDecimal overtime = facts.get("overtime");
    BigDecimal days = facts.get("days");
    return total
        .multiply(MONTH_DAYS)
        .subtract(total.subtract(overtime).multiply(days))
        .divide(MONTH_DAYS, 2, RoundingMode.HALF_UP)
        .max(NOTHING);
  }

  @Override
  public String penalty(BigDecimal days, BigDecimal run, BigDecimal before) {
    Facts facts = new Facts();
    facts.put("days", days);
    facts.put("run", run);
    facts.put("year", before.add(days));
    engine.fire(penalties, facts);
    return facts.get(ANSWER);
  }

  @Override
  public Plan callback(String event, String severity, LocalDate finishedOn) {
    Facts facts = new Facts();
    facts.put("event", event);
    facts.put("severity", severity);
    facts.put("finishedOn", finishedOn);
    engine.fire(callbacks, facts);
    return facts.get(ANSWER);
  }

  @Override
  public BigDecimal pay(BigDecimal total, BigDecimal overtime, BigDecimal days) {
    Facts facts = new Facts();
    facts.put("total", total);
    facts.put("overtime", overtime);
    facts.put("days", days);
    engine.fire(pays, facts);
    return facts.get(ANSWER);
  }
}
