package dev.guicheng.rules.quality;

import dev.guicheng.Role;
import dev.guicheng.quality.NonconformityMonth;
import dev.guicheng.quality.NonconformityMonthOutcome;
import dev.guicheng.quality.Trigger;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Lines up the triggers of the three clauses, and says who acts on the report. */
final class NonconformityMonthAssembler
    implements Assembler<NonconformityMonth, NonconformityMonthOutcome> {
  @Override
  public NonconformityMonthOutcome assemble(NonconformityMonth question, Conclusions conclusions) {
    List<Trigger> triggers =
        Stream.of("callbackTriggers", "complaintTriggers", "repairTriggers")
            .flatMap(attribute -> conclusions.list(attribute, Trigger.class).stream())
            .toList();
    return NonconformityMonthOutcome.builder()
        .triggered(!triggers.isEmpty())
        .addAllTriggers(triggers)
        .nextActor(conclusions.find("nextActor", Role.class))
        .mayGoToDirector(conclusions.find("mayGoToDirector", Boolean.class))
        .dueOn(conclusions.find("dueOn", LocalDate.class))
        .build();
  }
}
