package dev.guicheng.service;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Something that must not be seen of a member of staff, looked for.
 *
 * @param clause the clause that forbids it
 * @param attribute the attribute of the question that tells it
 * @param sex the sex it is forbidden to; empty for everybody
 * @param seen whether it was seen
 */
public record SeenFault(String clause, String attribute, Optional<Sex> sex, boolean seen) {
  private static final Map<String, Function<AppearanceRecord, Optional<Boolean>>> FACTS = facts();

  /** The attributes that the table of faults can forbid. */
  static final Set<String> ATTRIBUTES = FACTS.keySet();

  private static Map<String, Function<AppearanceRecord, Optional<Boolean>>> facts() {
    Map<String, Function<AppearanceRecord, Optional<Boolean>>> facts = new LinkedHashMap<>();
    facts.put("nailsDirty", AppearanceRecord::nailsDirty);
    facts.put("hairOverCollar", AppearanceRecord::hairOverCollar);
    facts.put("coversEars", AppearanceRecord::coversEars);
    facts.put("beard", AppearanceRecord::beard);
    facts.put("fringeOverEyes", AppearanceRecord::fringeOverEyes);
    facts.put("hairBelowShoulder", AppearanceRecord::hairBelowShoulder);
    return Collections.unmodifiableMap(facts);
  }

  /** What a record says about one attribute of {@link #ATTRIBUTES}; empty if it says nothing. */
  static Optional<SeenFault> of(String attribute, FaultRow row, AppearanceRecord look) {
    Function<AppearanceRecord, Optional<Boolean>> fact = FACTS.get(attribute);
    if (fact == null) {
      throw new IllegalArgumentException("SeenFault: no attribute " + attribute);
    }
    return fact.apply(look).map(seen -> new SeenFault(row.clause(), attribute, row.sex(), seen));
  }
}
