package dev.guicheng.jackson;

import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.Verdict;
import dev.guicheng.jackson.Node.Structure;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.policy.lint.LintFinding;
import dev.guicheng.policy.lint.LintPlace;
import dev.guicheng.policy.lint.LintQuestion;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Turns what lint finds into case files: the settings at fault, a question, and what an engine
 * answers today. They run like any other case file and pass until the book is put right.
 */
public final class LintCases {
  private LintCases() {}

  /**
   * The case file of one finding, in YAML.
   *
   * @param id what the ids of the cases begin with, so that they are unique in a folder
   * @param book the book that was looked through
   * @param engine any engine; it answers under the book
   * @throws InvalidInputException if the engine refuses a question
   */
  public static String write(LintFinding finding, String id, PolicyBook book, PolicyEngine engine) {
    Map<String, @Nullable Object> policy = settingsAtFault(finding, book, engine);
    List<Object> cases = new ArrayList<>();
    for (LintQuestion question : finding.questions()) {
      String caseId = id + "-" + (cases.size() + 1);
      cases.add(oneCase(caseId, finding, question, decide(question, book, engine)));
    }
    Map<String, @Nullable Object> file = new LinkedHashMap<>();
    file.put("policy", policy);
    file.put("cases", cases);
    StringWriter text = new StringWriter();
    try (JsonGenerator out = GuichengJson.yamlMapper().createGenerator(text)) {
      Plain.write(Plain.structure(file), out);
    }
    return text.toString();
  }

  /**
   * The settings that make the finding, so that they are seen at a glance; all that the book
   * changes where these alone are refused or answered otherwise.
   */
  private static Map<String, @Nullable Object> settingsAtFault(
      LintFinding finding, PolicyBook book, PolicyEngine engine) {
    Map<String, @Nullable Object> changes = PolicyWriter.changes(book);
    Map<String, @Nullable Object> few = new LinkedHashMap<>();
    for (LintPlace place : finding.places()) {
      if (!changes.containsKey(place.key())) {
        continue;
      }
      Object change = changes.get(place.key());
      String row = place.row().orElse("");
      if (change instanceof Map<?, ?> rows && !row.isEmpty()) {
        if (rows.containsKey(row)) {
          rowsOf(few, place.key()).put(row, rows.get(row));
        }
      } else {
        few.put(place.key(), change);
      }
    }
    return answersAlike(few, finding, book, engine) ? few : changes;
  }

  private static Map<String, @Nullable Object> rowsOf(
      Map<String, @Nullable Object> policy, String key) {
    if (policy.get(key) instanceof Map<?, ?> present) {
      @SuppressWarnings("unchecked") // only this method puts maps there
      Map<String, @Nullable Object> rows = (Map<String, @Nullable Object>) present;
      return rows;
    }
    Map<String, @Nullable Object> rows = new LinkedHashMap<>();
    policy.put(key, rows);
    return rows;
  }

  private static boolean answersAlike(
      Map<String, @Nullable Object> few,
      LintFinding finding,
      PolicyBook book,
      PolicyEngine engine) {
    try {
      PolicyBook small = PolicyBook.manual().withAll(few);
      return finding.questions().stream()
          .allMatch(
              question -> {
                Decision<?> one = decide(question, small, engine);
                Decision<?> other = decide(question, book, engine);
                return one.outcome().equals(other.outcome())
                    && one.findings().equals(other.findings());
              });
    } catch (InvalidInputException needsMore) {
      return false;
    }
  }

  private static Decision<?> decide(LintQuestion question, PolicyBook book, PolicyEngine engine) {
    Faults faults = new Faults(question.kind());
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("kind", question.kind());
    asked.putAll(question.given());
    Question<?> read = Kinds.QUESTION.read(Plain.structure(asked), AttributePath.ROOT, faults);
    faults.throwIfAny(question.kind());
    if (read == null) {
      throw new IllegalStateException(question + " was refused without a reason");
    }
    return engine.withPolicies(PolicyTimeline.of(book)).decide(read);
  }

  private static Map<String, Object> oneCase(
      String id, LintFinding finding, LintQuestion question, Decision<?> decision) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", id);
    one.put("kind", question.kind());
    one.put("clause", decision.findings().stream().map(Finding::clause).toList());
    one.put("given", question.given());
    one.put("expect", expected(decision));
    one.put("why", finding.message(Locale.CHINESE) + " / " + finding.message(Locale.ENGLISH));
    return one;
  }

  private static Map<String, Object> expected(Decision<?> decision) {
    Map<String, Object> expected = new LinkedHashMap<>();
    if (Kinds.outcomeNode(decision) instanceof Structure outcome && !outcome.members().isEmpty()) {
      expected.put("outcome", Plain.mapOf(outcome));
    }
    for (Verdict verdict : Verdict.values()) {
      List<String> clauses =
          decision.findings().stream()
              .filter(finding -> finding.verdict() == verdict)
              .map(Finding::clause)
              .toList();
      if (!clauses.isEmpty()) {
        expected.put(verdict.name().toLowerCase(Locale.ROOT), clauses);
      }
    }
    return expected;
  }
}
