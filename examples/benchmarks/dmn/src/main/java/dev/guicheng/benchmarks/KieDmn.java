package dev.guicheng.benchmarks;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Decision tables of Apache KIE DMN, read at start. */
public final class KieDmn implements Works {
  private final DMNRuntime runtime =
      DMNRuntimeBuilder.fromDefaults()
          .buildConfiguration()
          .fromResources(
              List.of(
                  ResourceFactory.newClassPathResource(
                          "dev/guicheng/benchmarks/works.dmn", KieDmn.class)
                      .setResourceType(ResourceType.DMN)))
          .getOrElseThrow(IllegalStateException::new);
  private final DMNModel model = runtime.getModel("https://guicheng.dev/benchmarks", "works");

  private Object decide(String decision, Map<String, Object> given) {
    DMNContext context = runtime.newContext();
    given.forEach(context::set);
    DMNResult result = runtime.evaluateByName(model, context, decision);
    if (result.hasErrors()) {
      throw new IllegalStateException(result.getMessages().toString());
    }
    return result.getDecisionResultByName(decision).getResult();
  }

  @Override
  public String penalty(BigDecimal days, BigDecimal run, BigDecimal before) {
    return (String) decide("penalty", Map.of("days", days, "run", run, "before", before));
  }

  @Override
  @SuppressWarnings("unchecked") // the table says so
  public Plan callback(String event, String severity, LocalDate finishedOn) {
    Map<String, Object> plan =
        (Map<String, Object>)
            decide(
                "callback", Map.of("event", event, "severity", severity, "finishedOn", finishedOn));
    return new Plan(
        (LocalDate) requireNonNull(plan.get("opensOn")),
        (LocalDate) requireNonNull(plan.get("dueOn")),
        (List<String>) requireNonNull(plan.get("performers")));
  }

  @Override
  public BigDecimal pay(BigDecimal total, BigDecimal overtime, BigDecimal days) {
    return ((BigDecimal) decide("pay", Map.of("total", total, "overtime", overtime, "days", days)))
        .setScale(2, RoundingMode.UNNECESSARY);
  }
}
