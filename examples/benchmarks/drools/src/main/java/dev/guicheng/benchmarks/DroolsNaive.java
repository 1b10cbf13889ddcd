package dev.guicheng.benchmarks;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;

/** Drools as its guide begins: rules compiled at start, a new session for every decision. */
public final class DroolsNaive implements Works {
  private final KieBase base = compile();

  private static KieBase compile() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(
        services
            .getResources()
            .newClassPathResource("dev/guicheng/benchmarks/works.drl", DroolsNaive.class)
            .setResourceType(ResourceType.DRL)
            .setSourcePath("src/main/resources/dev/guicheng/benchmarks/works.drl"));
    KieBuilder builder =
        services
            .newKieBuilder(files, DroolsNaive.class.getClassLoader())
            .buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services
        .newKieContainer(builder.getKieModule().getReleaseId(), DroolsNaive.class.getClassLoader())
        .getKieBase();
  }

  private void fire(Object fact) {
    KieSession session = base.newKieSession();
    try {
      session.insert(fact);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }

  @Override
  public String penalty(BigDecimal days, BigDecimal run, BigDecimal before) {
    Absence absence = new Absence(days, run, before.add(days));
    fire(absence);
    return absence.getPenalty();
  }

  @Override
  public Plan callback(String event, String severity, LocalDate finishedOn) {
    Finished finished = new Finished(event, severity, finishedOn);
    fire(finished);
    return requireNonNull(finished.planned());
  }

  @Override
  public BigDecimal pay(BigDecimal total, BigDecimal overtime, BigDecimal days) {
    Month month = new Month(total, overtime, days);
    fire(month);
    return month.getPay();
  }
}
