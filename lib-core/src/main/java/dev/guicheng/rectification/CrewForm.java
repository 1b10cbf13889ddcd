package dev.guicheng.rectification;

import dev.guicheng.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The form for one crew (DEF-04). */
@Value.Immutable
public interface CrewForm {
  /** The crew. */
  Crew crew();

  /** How many defects stand on it, 0 or more. */
  int count();

  /** One form for each crew that has a defect to make good, in the order in which they come up. */
  static List<CrewForm> perCrew(List<Defect> defects) {
    Map<Crew, Integer> counts = new LinkedHashMap<>();
    defects.forEach(defect -> counts.merge(defect.crew(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> builder().crew(entry.getKey()).count(entry.getValue()).build())
        .toList();
  }

  /** Refuses a negative count. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("CrewForm");
    problems.requireCount("count", Optional.of(count()));
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCrewForm.Builder {}
}
