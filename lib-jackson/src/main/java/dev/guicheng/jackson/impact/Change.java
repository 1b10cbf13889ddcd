package dev.guicheng.jackson.impact;

import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.SettingOverride;
import dev.guicheng.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one decision differs from another on the same question: in verdicts and in the outcome. That
 * a clause compares with another number and comes to the same is no change.
 *
 * @param flips the clauses with another verdict
 * @param differences what differs between the outcomes
 */
record Change(List<Flip> flips, List<Difference> differences) {

  /**
   * A clause and its two verdicts; empty = no finding.
   *
   * @param clause the clause's id
   */
  record Flip(String clause, Optional<Verdict> from, Optional<Verdict> to)
      implements Comparable<Flip> {
    @Override
    public int compareTo(Flip other) {
      return key().compareTo(other.key());
    }

    private String key() {
      return clause + " " + from.map(Enum::name).orElse("") + " " + to.map(Enum::name).orElse("");
    }
  }

  static Change between(Decision<?> before, Decision<?> after) {
    return new Change(
        flips(before.findings(), after.findings()),
        OutcomeDiff.between(before.outcome(), after.outcome()));
  }

  boolean isEmpty() {
    return flips.isEmpty() && differences.isEmpty();
  }

  private static List<Flip> flips(List<Finding> before, List<Finding> after) {
    if (sameVerdicts(before, after)) {
      return List.of();
    }
    Map<String, Verdict> later = new HashMap<>();
    after.forEach(finding -> later.put(finding.clause(), finding.verdict()));
    List<Flip> flips = new ArrayList<>();
    for (Finding finding : before) {
      Optional<Verdict> now = Optional.ofNullable(later.remove(finding.clause()));
      if (now.isEmpty() || now.get() != finding.verdict()) {
        flips.add(new Flip(finding.clause(), Optional.of(finding.verdict()), now));
      }
    }
    for (Finding finding : after) {
      if (later.containsKey(finding.clause())) {
        flips.add(new Flip(finding.clause(), Optional.empty(), Optional.of(finding.verdict())));
      }
    }
    return flips;
  }

  private static boolean sameVerdicts(List<Finding> before, List<Finding> after) {
    if (before.size() != after.size()) {
      return false;
    }
    for (int position = 0; position < before.size(); position++) {
      Finding one = before.get(position);
      Finding other = after.get(position);
      if (one.verdict() != other.verdict() || !one.clause().equals(other.clause())) {
        return false;
      }
    }
    return true;
  }

  /** The settings that either decision relied on with a value that the other did not. */
  static Set<String> settings(Decision<?> before, Decision<?> after) {
    if (before.overrides().equals(after.overrides())) {
      return Set.of();
    }
    Set<Relied> earlier = relied(before);
    Set<Relied> later = relied(after);
    Set<String> settings = new TreeSet<>();
    earlier.stream().filter(one -> !later.contains(one)).forEach(one -> settings.add(one.key()));
    later.stream().filter(one -> !earlier.contains(one)).forEach(one -> settings.add(one.key()));
    return settings;
  }

  private record Relied(String key, String value) {}

  private static Set<Relied> relied(Decision<?> decision) {
    Set<Relied> relied = new HashSet<>();
    for (SettingOverride override : decision.overrides()) {
      relied.add(new Relied(override.key(), override.value()));
    }
    return relied;
  }
}
