package dev.guicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.Severity;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.complaint.Complaint;
import dev.guicheng.complaint.ContactType;
import dev.guicheng.jackson.CaseSuite;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Books and rules are exchanged while the engine decides, and only if nothing speaks against it.
 */
class ReloadTest {
  private static final int THREADS = 8;
  private static final int SWAPS = 100;
  private static final PolicyBook TWO_DAYS =
      PolicyBook.manual().named("two days").with("callback.complaint.window", "P2D");
  private static final PolicyBook FOUR_DAYS =
      PolicyBook.manual().named("four days").with("callback.complaint.window", "P4D");
  private static final RuleSet JUDGED = RuleSet.builtIn().with("site.drl", judging("violated()"));
  private static final RuleSet ADVISED = RuleSet.builtIn().with("site.drl", judging("advisory()"));
  private static final Callback CALLBACK = callback(CallbackEvent.COMPLAINT, 1);

  @TempDir Path folder;

  private static Callback callback(CallbackEvent event, int day) {
    return Callback.builder()
        .event(event)
        .finishedOn(LocalDate.of(2025, 3, day))
        .severity(Severity.GENERAL)
        .build();
  }

  private static String judging(String verdict) {
    return """
        package site.callback
        import dev.guicheng.callback.Callback
        import static dev.guicheng.rules.Conclude.*
        rule "every callback is looked at"
            @clause(CBK-01)
        when
            $callback : Callback()
        then
            insert( check($callback).%s );
        end
        """
        .formatted(verdict);
  }

  private static List<Question<?>> questions() {
    List<Question<?>> questions = new ArrayList<>();
    for (CallbackEvent event : List.of(CallbackEvent.COMPLAINT, CallbackEvent.FIRST_AID)) {
      IntStream.rangeClosed(1, 10).forEach(day -> questions.add(callback(event, day)));
    }
    questions.add(Complaint.builder().type(ContactType.COMPLAINT).text("电梯坏了").build());
    return questions;
  }

  private static PolicyEngine engine(PolicyBook book, RuleSet rules) {
    return Guicheng.builder().policy(book).rules(rules).build();
  }

  private static ReloadableEngine reloadable() {
    return Guicheng.builder().policy(TWO_DAYS).buildReloadable();
  }

  @Test
  void aPromotedCandidateDecides() {
    ReloadableEngine engine = reloadable();

    engine.candidate(FOUR_DAYS, JUDGED).promote();

    assertThat(engine.decide(CALLBACK)).isEqualTo(engine(FOUR_DAYS, JUDGED).decide(CALLBACK));
    assertThat(engine.rules()).isEqualTo(JUDGED);
    assertThat(engine.policies().inForceOn(CALLBACK.policyDate())).isEqualTo(FOUR_DAYS);
  }

  @Test
  void rulesThatAreRefusedChangeNothing() {
    ReloadableEngine engine = reloadable();
    EngineCandidate candidate =
        engine
            .candidate(FOUR_DAYS, RuleSet.builtIn().with("site.drl", judging("violatd()")))
            .mustPass(any -> List.of("not asked"))
            .mayChange(0, questions().stream());

    assertThat(candidate.engine()).isEmpty();
    assertThat(candidate.objections())
        .singleElement()
        .asString()
        .contains("site.drl:9: rule \"every callback is looked at\"", "Maybe violated?");
    assertStaysAsItWas(engine, candidate);
  }

  @Test
  void everythingThatSpeaksAgainstACandidateIsSaid() {
    ReloadableEngine engine = reloadable();
    EngineCandidate candidate =
        engine
            .candidate(FOUR_DAYS, JUDGED)
            .mustPass(any -> List.of("the director is on leave"))
            .mustPass(
                any -> {
                  throw new IllegalStateException("no cases");
                })
            .mayChange(19, questions().stream());

    assertThat(candidate.objections())
        .hasSize(3)
        .contains("the director is on leave")
        .anySatisfy(text -> assertThat(text).contains("a gate failed", "no cases"))
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains("20 of 21 decisions change, at most 19 may")
                    .contains("question 1 (callback): CBK-01 "));
    assertStaysAsItWas(engine, candidate);
  }

  @Test
  void aBudgetThatIsKeptIsNoObjection() {
    assertThat(
            reloadable()
                .candidate(FOUR_DAYS, RuleSet.builtIn())
                .mayChange(10, questions().stream())
                .objections())
        .isEmpty();
    assertThat(
            reloadable()
                .candidate(FOUR_DAYS, RuleSet.builtIn())
                .mayChange(9, questions().stream())
                .objections())
        .singleElement()
        .asString()
        .contains("10 of 21 decisions change", "another outcome");
  }

  @Test
  void aQuestionThatTheCandidateFailsOnSpeaksAgainstItWhateverTheBudget() {
    String conflicting = judging("violated()").replace("check($callback)", "check(null)");

    assertThat(
            reloadable()
                .candidate(TWO_DAYS, RuleSet.builtIn().with("site.drl", conflicting))
                .mayChange(Long.MAX_VALUE, questions().stream())
                .objections())
        .singleElement()
        .asString()
        .contains("20 of 21 questions cannot be decided", "every callback is looked at");
  }

  @Test
  void caseFilesAreAGate() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("site.yaml"),
            """
            kind: callback
            cases:
            - id: site-1
              clause: [CBK-01]
              given: {event: COMPLAINT, finishedOn: 2025-03-01, severity: GENERAL}
              expect: {outcome: {dueOn: 2025-03-03}, violated: [CBK-01]}
              why: the site's book and rules together
            """);
    CaseSuite cases = CaseSuite.load(file);
    ReloadableEngine engine = reloadable();

    assertThat(
            engine
                .candidate(TWO_DAYS, JUDGED)
                .mustPass(cases.over(TWO_DAYS)::objections)
                .objections())
        .isEmpty();
    assertThat(
            engine
                .candidate(FOUR_DAYS, RuleSet.builtIn())
                .mustPass(cases.over(FOUR_DAYS)::objections)
                .objections())
        .singleElement()
        .asString()
        .contains("FAILED site-1", "site.yaml:3", "CBK-01: expected VIOLATED");
  }

  @Test
  void aCandidateComparedWithAnEngineNoLongerInUseIsRefused() {
    ReloadableEngine engine = reloadable();
    EngineCandidate late = engine.candidate(FOUR_DAYS, RuleSet.builtIn());
    engine.candidate(FOUR_DAYS, JUDGED).promote();

    assertThatThrownBy(late::promote)
        .isInstanceOf(CandidateRefusedException.class)
        .hasMessageContaining("another candidate was promoted");
    assertThat(engine.rules()).isEqualTo(JUDGED);
  }

  private static void assertStaysAsItWas(ReloadableEngine engine, EngineCandidate refused) {
    Decision<?> before = engine(TWO_DAYS, RuleSet.builtIn()).decide(CALLBACK);
    assertThatThrownBy(refused::promote)
        .isInstanceOfSatisfying(
            CandidateRefusedException.class,
            exception ->
                assertThat(exception.objections()).isEqualTo(refused.objections()).isNotEmpty())
        .hasMessageContaining("nothing has changed");
    assertThat(engine.decide(CALLBACK)).isEqualTo(before);
    assertThat(engine.rules()).isEqualTo(RuleSet.builtIn());
  }

  /** What a decision says it was made by. */
  private record Made(Question<?> question, PolicyId policy, String ruleSet) {
    static Made by(Question<?> question, Decision<?> decision) {
      return new Made(question, decision.policy(), decision.ruleSet());
    }
  }

  @Test
  void underLoadEveryDecisionIsThatOfTheBookAndRulesItNames(TestReporter reporter)
      throws Exception {
    List<PolicyBook> books = List.of(TWO_DAYS, FOUR_DAYS);
    List<RuleSet> rules = List.of(RuleSet.builtIn(), JUDGED, ADVISED);
    Map<Made, Decision<?>> expected = new HashMap<>();
    for (PolicyBook book : books) {
      for (RuleSet set : rules) {
        for (Question<?> question : questions()) {
          Decision<?> decision = engine(book, set).decide(question);
          expected.put(Made.by(question, decision), decision);
        }
      }
    }
    ReloadableEngine engine = reloadable();
    AtomicBoolean over = new AtomicBoolean();
    ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Long>> counts = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        counts.add(pool.submit(deciding(engine, over, expected, wrong)));
      }
      for (int swap = 1; swap <= SWAPS; swap++) {
        RuleSet set = swap % 4 == 0 ? rules.get(swap / 4 % rules.size()) : engine.rules();
        EngineCandidate candidate = engine.candidate(books.get(swap % 2), set);
        EngineCandidate failing = candidate.mustPass(any -> List.of("not this one"));
        assertThatThrownBy(failing::promote).isInstanceOf(CandidateRefusedException.class);
        candidate.promote();
      }
      over.set(true);
      long decided = 0;
      for (Future<Long> count : counts) {
        decided += count.get();
      }
      assertThat(wrong).isEmpty();
      assertThat(decided).isGreaterThan(SWAPS);
      reporter.publishEntry("decisions under load", Long.toString(decided));
    } finally {
      over.set(true);
      pool.shutdown();
    }
  }

  private static Callable<Long> deciding(
      PolicyEngine engine,
      AtomicBoolean over,
      Map<Made, Decision<?>> expected,
      ConcurrentLinkedQueue<String> wrong) {
    return () -> {
      List<Question<?>> questions = questions();
      long decided = 0;
      while (!over.get()) {
        List<Decision<?>> together = engine.decideAll(questions);
        if (together.stream().map(one -> one.policy() + one.ruleSet()).distinct().count() != 1) {
          wrong.add("one call was answered by several engines");
        }
        for (int at = 0; at < questions.size(); at++) {
          check(questions.get(at), together.get(at), expected, wrong);
          check(questions.get(at), engine.decide(questions.get(at)), expected, wrong);
          decided += 2;
        }
      }
      return decided;
    };
  }

  private static void check(
      Question<?> question,
      Decision<?> decision,
      Map<Made, Decision<?>> expected,
      ConcurrentLinkedQueue<String> wrong) {
    if (!decision.equals(expected.get(Made.by(question, decision)))) {
      wrong.add(decision.toString());
    }
  }
}
