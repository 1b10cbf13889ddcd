package dev.guicheng.callback;

import static java.util.stream.Collectors.joining;

import dev.guicheng.callback.SampleDifference.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a published sample is the one that its plan gives, and if not, in what it differs.
 *
 * @param drawn the sample as it was drawn again
 * @param differences every difference; empty if the publication is right
 */
public record SampleVerification(Sample drawn, List<SampleDifference> differences) {
  /** Copies the list. */
  public SampleVerification {
    Objects.requireNonNull(drawn, "drawn");
    differences = List.copyOf(differences);
  }

  static SampleVerification of(SamplePlan plan, Sample drawn, CallbackSampleOutcome published) {
    List<SampleDifference> differences = new ArrayList<>();
    compare(Kind.ALGORITHM, "algorithm", published.algorithm(), Sample.ALGORITHM, differences);
    compare(
        Kind.SEED_DIGEST, "seedDigest", published.seedDigest(), drawn.seedDigest(), differences);
    compare(
        Kind.POPULATION_DIGEST,
        "populationDigest",
        published.populationDigest(),
        drawn.populationDigest(),
        differences);
    compare(Kind.SIZE, "size", published.size(), drawn.size(), differences);
    compareSelections(plan, drawn.selected(), published.selected(), differences);
    compareLists(Kind.RESERVES, "reserves", published.reserves(), drawn.reserves(), differences);
    compareLists(Kind.STRATA, "strata", published.strata(), drawn.strata(), differences);
    compare(
        Kind.BAND,
        "bandInfeasible",
        published.bandInfeasible(),
        drawn.bandInfeasible(),
        differences);
    compare(
        Kind.CUTOFF_TICKET,
        "cutoffTicket",
        published.cutoffTicket(),
        drawn.cutoffTicket().orElse(""),
        differences);
    compare(Kind.CARRY, "carry", published.carry(), drawn.carry(), differences);
    return new SampleVerification(drawn, differences);
  }

  private static void compareSelections(
      SamplePlan plan,
      List<String> drawn,
      List<String> published,
      List<SampleDifference> differences) {
    if (published.equals(drawn)) {
      return;
    }
    Set<String> right = new HashSet<>(drawn);
    Set<String> population = new HashSet<>();
    plan.population().forEach(member -> population.add(member.id()));
    Set<String> named = new HashSet<>();
    int before = differences.size();
    for (String id : published) {
      if (!named.add(id)) {
        differences.add(new SampleDifference(Kind.NAMED_TWICE, id, id, ""));
      } else if (!population.contains(id)) {
        differences.add(new SampleDifference(Kind.NOT_IN_POPULATION, id, id, ""));
      } else if (!right.contains(id)) {
        differences.add(new SampleDifference(Kind.NOT_DRAWN, id, id, ""));
      }
    }
    for (String id : drawn) {
      if (!named.contains(id)) {
        differences.add(new SampleDifference(Kind.LEFT_OUT, id, "", id));
      }
    }
    if (differences.size() == before) {
      addOrderDifferences(drawn, published, differences);
    }
  }

  private static void addOrderDifferences(
      List<String> drawn, List<String> published, List<SampleDifference> differences) {
    for (int position = 0; position < drawn.size(); position++) {
      if (!drawn.get(position).equals(published.get(position))) {
        differences.add(
            new SampleDifference(
                Kind.ORDER,
                "selected[" + position + "]",
                published.get(position),
                drawn.get(position)));
      }
    }
  }

  private static void compareLists(
      Kind kind,
      String attribute,
      List<?> published,
      List<?> drawn,
      List<SampleDifference> differences) {
    if (published.isEmpty()) {
      return;
    }
    for (int position = 0; position < Math.max(published.size(), drawn.size()); position++) {
      String left = textAt(published, position);
      String right = textAt(drawn, position);
      if (!left.equals(right)) {
        differences.add(new SampleDifference(kind, attribute + "[" + position + "]", left, right));
      }
    }
  }

  private static String textAt(List<?> values, int position) {
    return position < values.size() ? values.get(position).toString() : "";
  }

  private static void compare(
      Kind kind,
      String attribute,
      Optional<?> published,
      Object drawn,
      List<SampleDifference> differences) {
    published
        .filter(value -> !value.equals(drawn))
        .ifPresent(
            value ->
                differences.add(
                    new SampleDifference(kind, attribute, value.toString(), drawn.toString())));
  }

  /** Whether the publication is right in all it says. */
  public boolean holds() {
    return differences.isEmpty();
  }

  /** One line for every difference. */
  @Override
  public String toString() {
    return holds()
        ? "the published sample is the one that the plan gives"
        : differences.stream().map(SampleDifference::toString).collect(joining("\n"));
  }
}
