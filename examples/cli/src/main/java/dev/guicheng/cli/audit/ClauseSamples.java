package dev.guicheng.cli.audit;

import dev.guicheng.Finding;
import dev.guicheng.Verdict;
import dev.guicheng.audit.AuditedRecord;
import dev.guicheng.audit.RecordReference;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.manual.Explanation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The first findings on a clause, verdict by verdict, with everything they rest on. */
final class ClauseSamples {
  private static final Map<Verdict, Integer> MOST =
      Map.of(Verdict.VIOLATED, 10, Verdict.UNDETERMINED, 3, Verdict.ADVISORY, 3);

  private final String clause;
  private final Map<Verdict, List<Sample>> samples = new EnumMap<>(Verdict.class);
  private final Set<String> rules = new TreeSet<>();

  /**
   * A finding to look at.
   *
   * @param record where it stands
   * @param department for which department it counts
   * @param verdict the verdict
   * @param words the finding in words
   * @param facts the record as a question, JSON
   */
  record Sample(
      RecordReference record,
      Optional<String> department,
      Verdict verdict,
      String words,
      String facts) {}

  ClauseSamples(String clause) {
    this.clause = clause;
  }

  String clause() {
    return clause;
  }

  /** Takes a finding if it is among the first of its verdict. */
  void offer(AuditedRecord audited, Finding finding, Locale locale) {
    List<Sample> kept = samples.computeIfAbsent(finding.verdict(), added -> new ArrayList<>());
    if (kept.size() >= MOST.getOrDefault(finding.verdict(), 0)) {
      return;
    }
    rules.addAll(audited.decision().rules());
    kept.add(
        new Sample(
            audited.record().record(),
            audited.record().department(),
            finding.verdict(),
            Explanation.of(audited.decision(), finding, locale),
            GuichengJson.jsonMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(audited.record().question())));
  }

  /** The samples, the broken ones first. */
  List<Sample> samples() {
    return samples.values().stream().flatMap(List::stream).toList();
  }

  /** The names of the rules that fired for the samples' records. */
  Set<String> rules() {
    return rules;
  }
}
