package dev.guicheng.benchmarks;

import com.deliveredtechnologies.rulebook.FactMap;
import com.deliveredtechnologies.rulebook.NameValueReferableTypeConvertibleMap;
import com.deliveredtechnologies.rulebook.lang.RuleBookBuilder;
import com.deliveredtechnologies.rulebook.lang.RuleBuilder;
import com.deliveredtechnologies.rulebook.model.Rule;
import com.deliveredtechnologies.rulebook.model.RuleBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** RuleBook, written in Java: a chain that the first rule that applies stops. */
public final class RuleBookRules implements Works {
  private static final BigDecimal NOTHING = new BigDecimal("0.00");

  private final RuleBook<Object> penalties =
      RuleBookBuilder.create()
          .withResultType(Object.class)
          .withDefaultResult("")
          .addRule(rule(facts -> above(facts, "run", 5), facts -> "DISMISSAL"))
          .addRule(rule(facts -> above(facts, "year", 10), facts -> "DISMISSAL"))
          .addRule(rule(facts -> !above(facts, "days", 0), facts -> "NONE"))
          .addRule(rule(facts -> !above(facts, "days", 2), facts -> "HALF_MONTH"))
          .addRule(rule(facts -> true, facts -> "WHOLE_MONTH"))
          .build();
  private final RuleBook<Object> callbacks =
      RuleBookBuilder.create()
          .withResultType(Object.class)
          .withDefaultResult("")
          .addRule(
              callback(
                  "COMPLAINT", "MAJOR", 0, day -> day.plusDays(3), "MANAGEMENT_OFFICE_MANAGER"))
          .addRule(
              callback(
                  "COMPLAINT",
                  "GENERAL",
                  0,
                  day -> day.plusDays(3),
                  "COMPLAINED_DEPARTMENT_HEAD",
                  "SERVICE_CENTRE_ADMINISTRATOR"))
          .addRule(
              callback(
                  "PROJECT_REPAIR",
                  "",
                  1,
                  day -> day.plusMonths(2),
                  "SERVICE_CENTRE_ADMINISTRATOR"))
          .addRule(callback("DAILY_REPAIR", "", 0, day -> day.plusDays(3), "DUTY_OFFICER"))
          .addRule(
              callback("FIRST_AID", "", 0, day -> day.plusDays(7), "SERVICE_CENTRE_ADMINISTRATOR"))
          .addRule(callback("ACTIVITY", "", 0, day -> day.plusMonths(1)))
          .build();
  private final RuleBook<Object> pays =
      RuleBookBuilder.create()
          .withResultType(Object.class)
          .withDefaultResult("")
          .addRule(rule(facts -> above(facts, "days", 0), RuleBookRules::afterLeave))
          .addRule(
              rule(
                  facts -> true, facts -> number(facts, "total").setScale(2, RoundingMode.HALF_UP)))
          .build();

  private static Rule<Object, Object> rule(
      Predicate<NameValueReferableTypeConvertibleMap<Object>> when,
      Function<NameValueReferableTypeConvertibleMap<Object>, Object> then) {
    return RuleBuilder.create()
        .withFactType(Object.class)
        .withResultType(Object.class)
        .when(when)
        .then((facts, result) -> result.setValue(then.apply(facts)))
        .stop()
        .build();
  }

  private static Rule<Object, Object> callback(
      String event,
      String severity,
      int opensAfterMonths,
      UnaryOperator<LocalDate> closes,
      String... performers) {
    List<String> who = List.of(performers);
    return rule(
        facts ->
            event.equals(facts.getValue("event"))
                && (severity.isEmpty() || severity.equals(facts.getValue("severity"))),
        facts -> {
          LocalDate finished = (LocalDate) facts.getValue("finishedOn");
          return new Plan(finished.plusMonths(opensAfterMonths), closes.apply(finished), who);
        });
  }

  private static BigDecimal number(
      NameValueReferableTypeConvertibleMap<Object> facts, String name) {
    return (BigDecimal) facts.getValue(name);
  }

  private static boolean above(
      NameValueReferableTypeConvertibleMap<Object> facts, String name, int limit) {
    return number(facts, name).compareTo(BigDecimal.valueOf(limit)) > 0;
  }

  private static BigDecimal afterLeave(NameValueReferableTypeConvertibleMap<Object> facts) {
    BigDecimal total = number(facts, "total");
    return total
        .multiply(MONTH_DAYS)
        .subtract(total.subtract(number(facts, "overtime")).multiply(number(facts, "days")))
        .divide(MONTH_DAYS, 2, RoundingMode.HALF_UP)
        .max(NOTHING);
  }

  private static Object run(RuleBook<Object> book, Map<String, Object> given) {
    FactMap<Object> facts = new FactMap<>();
    given.forEach(facts::setValue);
    book.run(facts);
    return book.getResult().orElseThrow().getValue();
  }

  @Override
  public String penalty(BigDecimal days, BigDecimal run, BigDecimal before) {
    return (String) run(penalties, Map.of("days", days, "run", run, "year", before.add(days)));
  }

  @Override
  public Plan callback(String event, String severity, LocalDate finishedOn) {
    return (Plan)
        run(callbacks, Map.of("event", event, "severity", severity, "finishedOn", finishedOn));
  }

  @Override
  public BigDecimal pay(BigDecimal total, BigDecimal overtime, BigDecimal days) {
    return (BigDecimal) run(pays, Map.of("total", total, "overtime", overtime, "days", days));
  }
}
