package dev.guicheng.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Code;
import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.jackson.CaseSuite;
import dev.guicheng.manual.Manual;
import dev.guicheng.manual.Words;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.policy.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the rules compare and miss has a name, and every decision of the case files a text. */
class ExplainedDecisionsTest {
  /** The built-in codes of the open vocabularies. */
  private static final Map<String, Set<String>> BUILT_IN =
      Vocabulary.builtIn().stream()
          .collect(
              groupingBy(code -> code.getClass().getSimpleName(), mapping(Code::code, toSet())));

  private static final List<Decision<?>> DECISIONS = new ArrayList<>();
  private static final Words CHINESE = Words.in(Locale.CHINESE);

  @BeforeAll
  static void decideTheCases() {
    CaseSuite.load(Path.of("src/test/resources/conformance"))
        .run(new Recorder(Guicheng.engine(), DECISIONS));
  }

  @Test
  void everyAttributeThatRulesCompareOrMissHasAName() {
    Set<String> unnamed = new TreeSet<>();
    DECISIONS.forEach(
        decision ->
            attributes(decision)
                .flatMap(path -> Stream.of(path.split("\\.", -1)))
                .map(part -> part.replaceAll("\\[.*", ""))
                .filter(name -> !isChinese(CHINESE.attribute(decision.kind(), name)))
                .forEach(name -> unnamed.add(decision.kind() + " " + name)));
    assertThat(DECISIONS).hasSizeGreaterThan(100);
    assertThat(unnamed).isEmpty();
  }

  private static Stream<String> attributes(Decision<?> decision) {
    return decision.findings().stream()
        .flatMap(
            finding ->
                Stream.concat(
                    finding.comparisons().stream().map(comparison -> comparison.attribute()),
                    finding.missing().stream()
                        .filter(needed -> Manual.findReading(needed).isEmpty())
                        .filter(needed -> PolicyBook.findSetting(needed).isEmpty())));
  }

  @Test
  void everyConstantThatRulesCompareHasAName() {
    Set<String> unnamed = new TreeSet<>();
    DECISIONS.stream()
        .flatMap(decision -> decision.findings().stream())
        .flatMap(finding -> finding.comparisons().stream())
        .forEach(
            comparison ->
                comparison
                    .vocabulary()
                    .ifPresent(
                        type ->
                            Stream.concat(
                                    comparison.actual().stream(), comparison.expected().stream())
                                .filter(code -> !isSitesOwn(type, code))
                                .filter(code -> !isChinese(CHINESE.constant(type, code)))
                                .forEach(code -> unnamed.add(type + " " + code))));
    assertThat(unnamed).isEmpty();
  }

  @Test
  void everyDecisionIsExplainedInBothLanguages() {
    assertThat(DECISIONS)
        .allSatisfy(
            decision -> {
              assertThat(decision.explain(Locale.CHINESE))
                  .startsWith(CHINESE.kind(decision.kind()));
              assertThat(decision.explain(Locale.ENGLISH))
                  .startsWith(Words.in(Locale.ENGLISH).kind(decision.kind()));
            });
  }

  /** A code that a case's policy declares is shown as it is. */
  private static boolean isSitesOwn(String type, String code) {
    return BUILT_IN.containsKey(type) && !BUILT_IN.get(type).contains(code);
  }

  private static boolean isChinese(String text) {
    return text.codePoints()
        .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
  }

  /** Keeps every decision that an engine makes. */
  private record Recorder(PolicyEngine engine, List<Decision<?>> decisions)
      implements PolicyEngine {
    @Override
    public <O> Decision<O> decide(Question<O> question) {
      Decision<O> decision = engine.decide(question);
      decisions.add(decision);
      return decision;
    }

    @Override
    public List<Decision<?>> decideAll(Collection<? extends Question<?>> questions) {
      return engine.decideAll(questions);
    }

    @Override
    public PolicyTimeline policies() {
      return engine.policies();
    }

    @Override
    public PolicyEngine withPolicies(PolicyTimeline policies) {
      return new Recorder(engine.withPolicies(policies), decisions);
    }
  }
}
