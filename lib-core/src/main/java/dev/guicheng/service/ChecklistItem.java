package dev.guicheng.service;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Something that the checklist asks of an office, and whether the office has it.
 *
 * @param clause the clause that asks for it
 * @param attribute the attribute of the question that tells it
 * @param present whether it is there; empty while that is not known
 */
public record ChecklistItem(String clause, String attribute, Optional<Boolean> present) {
  private static final Map<String, Function<ServiceSetup, Optional<Boolean>>> FACTS = facts();

  /** The attributes that a checklist can ask for. */
  static final Set<String> ATTRIBUTES = FACTS.keySet();

  private static Map<String, Function<ServiceSetup, Optional<Boolean>>> facts() {
    Map<String, Function<ServiceSetup, Optional<Boolean>>> facts = new LinkedHashMap<>();
    facts.put("complaintBox", ServiceSetup::complaintBox);
    facts.put("complaintPhone", ServiceSetup::complaintPhone);
    facts.put("receiverNamed", ServiceSetup::receiverNamed);
    facts.put("complaintDeadlinesSet", ServiceSetup::complaintDeadlinesSet);
    facts.put("specialServiceControlled", ServiceSetup::specialServiceControlled);
    facts.put("trainingContent", ServiceSetup::trainingContent);
    facts.put("trainingCycle", ServiceSetup::trainingCycle);
    facts.put("maintenancePlan", ServiceSetup::maintenancePlan);
    return Collections.unmodifiableMap(facts);
  }

  /** What a setup says about one attribute of {@link #ATTRIBUTES}. */
  static ChecklistItem of(String attribute, ChecklistRow row, ServiceSetup setup) {
    Function<ServiceSetup, Optional<Boolean>> fact = FACTS.get(attribute);
    if (fact == null) {
      throw new IllegalArgumentException("ChecklistItem: no attribute " + attribute);
    }
    return new ChecklistItem(row.clause(), attribute, fact.apply(setup));
  }
}
