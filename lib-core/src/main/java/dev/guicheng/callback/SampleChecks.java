package dev.guicheng.callback;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What makes a population, its rates and its certain members contradict each other. */
final class SampleChecks {
  private SampleChecks() {}

  static void checkMembers(
      List<Candidate> population,
      List<String> mustInclude,
      Optional<Carry> carry,
      Problems problems) {
    checkBlanks(mustInclude, problems);
    Set<String> ids = checkPopulation(population, problems);
    checkMustInclude(mustInclude, ids, problems);
    carry.ifPresent(
        earlier ->
            problems.require(
                (long) earlier.populationTotal() + population.size() <= Integer.MAX_VALUE,
                "carry.populationTotal",
                Reason.OUT_OF_RANGE,
                "%s and %s members are more than %s",
                earlier.populationTotal(),
                population.size(),
                Integer.MAX_VALUE));
  }

  private static void checkBlanks(List<String> mustInclude, Problems problems) {
    for (int position = 0; position < mustInclude.size(); position++) {
      problems.requireFilled("mustInclude[" + position + "]", mustInclude.get(position));
    }
  }

  static void checkRates(
      Optional<BigDecimal> rate, Optional<BigDecimal> maxRate, Problems problems) {
    problems.requireFraction("rate", rate);
    problems.requireFraction("maxRate", maxRate);
  }

  private static Set<String> checkPopulation(List<Candidate> population, Problems problems) {
    boolean stratified = population.stream().anyMatch(member -> member.stratum().isPresent());
    Set<String> ids = new HashSet<>(population.size() * 2);
    int position = 0;
    for (Candidate member : population) {
      if (!ids.add(member.id())) {
        problems.add(
            "population[" + position + "].id",
            Reason.DUPLICATE,
            "\"%s\" is in the population already; ids are unique",
            member.id());
      }
      if (stratified && member.stratum().isEmpty()) {
        problems.add(
            "population[" + position + "].stratum",
            Reason.MISSING,
            "others have a stratum, \"%s\" has none; all or none must have one",
            member.id());
      }
      position++;
    }
    return ids;
  }

  private static void checkMustInclude(
      List<String> mustInclude, Set<String> ids, Problems problems) {
    Set<String> named = new HashSet<>();
    for (int position = 0; position < mustInclude.size(); position++) {
      String id = mustInclude.get(position);
      String path = "mustInclude[" + position + "]";
      problems.require(
          id.isBlank() || ids.contains(id),
          path,
          Reason.UNKNOWN_VALUE,
          "\"%s\" is not in the population",
          id);
      problems.require(named.add(id), path, Reason.DUPLICATE, "\"%s\" is named twice", id);
    }
  }
}
