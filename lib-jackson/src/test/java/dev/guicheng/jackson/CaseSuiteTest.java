package dev.guicheng.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.guicheng.Action;
import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Obligation;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Problem;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.Step;
import dev.guicheng.Verdict;
import dev.guicheng.complaint.ComplaintOutcome;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Case files: right expectations pass and wrong ones fail. */
class CaseSuiteTest {
  @TempDir private Path folder;

  /** Answers every question alike. */
  private record Oracle(PolicyTimeline policies) implements PolicyEngine {
    static final Oracle ENGINE = new Oracle(PolicyTimeline.of(PolicyBook.manual()));

    @Override
    @SuppressWarnings("unchecked") // the tests ask complaints only
    public <O> Decision<O> decide(Question<O> question) {
      PolicyBook book = policies.inForceOn(Optional.empty());
      return (Decision<O>)
          Decision.<ComplaintOutcome>builder()
              .kind(question.kind())
              .outcome(outcome())
              .addFindings(
                  Finding.builder().clause("CMP-10").verdict(Verdict.APPLIED).build(),
                  Finding.builder().clause("CMP-16").verdict(Verdict.VIOLATED).build())
              .addReadings("X-01", book.id().equals(PolicyBook.manual().id()) ? "Z-01" : "Z-02")
              .policy(book.id())
              .ruleSet("0")
              .build();
    }

    private static ComplaintOutcome outcome() {
      return ComplaintOutcome.builder()
          .addKeywords("漏水", "电梯")
          .needsReview(true)
          .addRoute(step(Role.RECEPTIONIST, Action.RECORD), step(Role.HANDLER, Action.VERIFY))
          .addObligations(
              obligation(Action.REPORT).dueAt(LocalDateTime.of(2025, 3, 3, 17, 30)).build(),
              obligation(Action.REPORT).dueOn(LocalDate.of(2025, 3, 8)).build())
          .build();
    }

    private static Step step(Role role, Action action) {
      return Step.builder().role(role).action(action).clause("CMP-10").build();
    }

    private static Obligation.Builder obligation(Action action) {
      return Obligation.builder().action(action).role(Role.HANDLER).clause("CMP-16");
    }

    @Override
    public List<Decision<?>> decideAll(Collection<? extends Question<?>> questions) {
      return questions.stream().<Decision<?>>map(this::decide).toList();
    }

    @Override
    public PolicyEngine withPolicies(PolicyTimeline other) {
      return new Oracle(other);
    }
  }

  private CaseSuite suite(String yaml) throws IOException {
    return CaseSuite.load(Files.writeString(folder.resolve("cases.yaml"), yaml));
  }

  private List<String> differences(String expect) throws IOException {
    return differences("type: COMPLAINT", expect);
  }

  private List<String> differences(String given, String expect) throws IOException {
    CaseSuite suite =
        suite(
            """
            kind: complaint
            cases:
            - id: one
              clause: []
              given: {%s}
              expect: {%s}
              why: a test
            """
                .formatted(given, expect));
    return suite.run(Oracle.ENGINE).results().get(0).differences();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outcome: {}",
        "outcome: {needsReview: true}",
        "outcome: {decidedBy: null, classes: [], topics: []}",
        "outcome: {decidedBy: }",
        "outcome: {keywords: [电梯, 漏水]}",
        "outcome: {route: [{role: RECEPTIONIST}, {action: VERIFY, to: []}]}",
        "outcome: {obligations: [{dueOn: 2025-03-08}]}",
        "outcome: {obligations: [{action: REPORT}, {dueAt: 2025-03-03T17:30}]}",
        "outcome: {obligations: [{dueAt: '2025-03-03T17:30:00'}]}",
        "outcome: {obligations: [{action: REPORT}, {action: REPORT}]}",
        "applied: [CMP-10]",
        "applied: [CMP-10], violated: [CMP-16], satisfied: []",
      })
  void whatHoldsPasses(String expect) throws IOException {
    assertThat(differences(expect)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "outcome: {needsReview: false}|outcome.needsReview: expected false, was true",
        "outcome: {needsReview: 'true'}|outcome.needsReview: expected \"true\", was true",
        "outcome: {needsReview: null}|outcome.needsReview: expected nothing, was true",
        "outcome: {needsReview: {}}|outcome.needsReview: expected {}, was true",
        "outcome: {decidedBy: CAUSE}|outcome.decidedBy: expected \"CAUSE\", was absent",
        "outcome: {classes: [CLASS_1]}|in any order, was absent",
        "outcome: {keywords: []}|outcome.keywords: expected nothing, was",
        "outcome: {keywords: [漏水]}|outcome.keywords: expected [\"漏水\"] in any order",
        "outcome: {keywords: 漏水}|outcome.keywords: expected \"漏水\", was [",
        "outcome: {route: [{action: VERIFY}, {action: VERIFY}]}|outcome.route[0].action: expected",
        "outcome: {route: [{action: RECORD}]}|outcome.route[1]: expected nothing, was",
        "outcome: {route: []}|outcome.route: expected nothing, was",
        "outcome: {route: [{}, {}, {action: VERIFY}]}|outcome.route[2]: expected {\"action\"",
        "outcome: {obligations: []}|outcome.obligations: expected nothing, was",
        "outcome: {obligations: [{dueOn: 2025-03-09}]}|an item of its own like {\"dueOn\":\"2025-03-09\"}",
        "outcome: {obligations: [{dueOn: 2025-03-08}, {dueOn: 2025-03-08}]}|an item of its own",
        "outcome: {obligations: [{}, {}, {}]}|an item of its own like {}",
        "outcome: {dueOn: 2025-03-08}|outcome.dueOn: expected \"2025-03-08\", was absent",
        "satisfied: [CMP-10]|CMP-10: expected SATISFIED, was APPLIED",
        "violated: [CMP-99]|CMP-99: expected VIOLATED, was no finding",
        "'error: {path: type, reason: MISSING}'|expected the error type MISSING, but it was decided",
      })
  void whatDoesNotHoldFails(String expect, String difference) throws IOException {
    assertThat(differences(expect.replace("'error", "error").replace("}'", "}")))
        .singleElement()
        .asString()
        .contains(difference);
  }

  @Test
  void verdictsAreExactForTheCasesClauses() throws IOException {
    CaseReport report =
        suite(
                """
                kind: complaint
                cases:
                - {id: listed, clause: [CMP-10], given: {type: COMPLAINT}, expect: {applied: [CMP-10]}}
                - {id: unlisted, clause: [CMP-16], given: {type: COMPLAINT}, expect: {}}
                - {id: none, clause: [CMP-99], given: {type: COMPLAINT}, expect: {}}
                """)
            .run(Oracle.ENGINE);

    assertThat(report.results())
        .extracting(result -> result.tested().id(), CaseReport.Result::differences)
        .containsExactly(
            tuple("listed", List.of()),
            tuple("unlisted", List.of("CMP-16: expected no finding, was VIOLATED")),
            tuple("none", List.of()));
  }

  @Test
  void readingsMustBeAmongTheDecisions() throws IOException {
    CaseReport report =
        suite(
                """
                kind: complaint
                cases:
                - {id: one, clause: [], reading: [X-01, Y-99], given: {type: COMPLAINT}, expect: {}}
                """)
            .run(Oracle.ENGINE);

    assertThat(report.results().get(0).differences())
        .containsExactly("readings: expected Y-99 among them, were [X-01, Z-01]");
  }

  @Test
  void theCasesPolicyIsLaidOverTheFilesAndThatOverTheManual() throws IOException {
    CaseSuite suite =
        suite(
            """
            kind: complaint
            policy: {deadline.days: HOURS}
            cases:
            - {id: file, clause: [], reading: [Z-02], given: {type: COMPLAINT}, expect: {}}
            - id: case
              clause: []
              reading: [Z-01]
              policy: {deadline.days: DAY_AFTER}
              given: {type: COMPLAINT}
              expect: {}
            """
                .replace(
                    "DAY_AFTER",
                    PolicyBook.manual()
                        .plain(PolicyBook.findSetting("deadline.days").orElseThrow())
                        .toString()));

    assertThat(suite.run(Oracle.ENGINE).failed()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "type: GRIEVANCE, type, UNKNOWN_VALUE",
    "text: 5, type, MISSING",
    "'type: COMPLAINT, colour: red', colour, UNKNOWN_ATTRIBUTE",
    "'type: COMPLAINT, kind: complant', kind, UNKNOWN_KIND",
  })
  void theFirstProblemIsCompared(String given, String path, String reason) throws IOException {
    String error = "error: {path: %s, reason: %s}";
    assertThat(differences(given, error.formatted(path, reason))).isEmpty();
    assertThat(differences(given, error.formatted(path, "OUT_OF_RANGE")))
        .singleElement()
        .asString()
        .contains("expected the error " + path + " OUT_OF_RANGE, was " + path);
    assertThat(differences(given, error.formatted("asOf", reason))).hasSize(1);
    assertThat(differences(given, ""))
        .singleElement()
        .asString()
        .startsWith("expected a decision, was refused: " + path);
  }

  @Test
  void problemsOfThePolicyComeBeforeThoseOfTheQuestion() throws IOException {
    CaseSuite suite =
        suite(
            """
            kind: complaint
            cases:
            - id: one
              clause: []
              policy: {deadline.dayz: HOURS}
              given: {colour: red}
              expect: {error: {path: 'policy[deadline.dayz]', reason: UNKNOWN_SETTING}}
            """);

    assertThat(suite.run(Oracle.ENGINE).passed()).isEqualTo(1);
  }

  @Test
  void whatTheEngineThrowsIsADifference() throws IOException {
    PolicyEngine broken =
        new PolicyEngine() {
          @Override
          public <O> Decision<O> decide(Question<O> question) {
            throw new IllegalStateException("out of order");
          }

          @Override
          public List<Decision<?>> decideAll(Collection<? extends Question<?>> questions) {
            throw new IllegalStateException("out of order");
          }

          @Override
          public PolicyTimeline policies() {
            return Oracle.ENGINE.policies();
          }

          @Override
          public PolicyEngine withPolicies(PolicyTimeline other) {
            return this;
          }
        };
    CaseSuite suite =
        suite(
            "{kind: complaint, cases: [{id: a, clause: [], given: {type: COMPLAINT}, expect: {}}]}");

    assertThat(suite.run(broken).results().get(0).differences())
        .containsExactly("failed: java.lang.IllegalStateException: out of order");
    assertThatThrownBy(() -> suite.cases().findFirst().orElseThrow().check(broken))
        .isInstanceOf(AssertionError.class)
        .hasRootCauseMessage("out of order");
  }

  @Test
  void checkPassesSilentlyOrSaysWhatDiffers() throws IOException {
    List<PolicyCase> cases =
        suite(
                """
                kind: complaint
                cases:
                - {id: good, clause: [CMP-10], given: {type: COMPLAINT}, expect: {applied: [CMP-10]}}
                - {id: bad, clause: [CMP-10], given: {type: COMPLAINT}, expect: {violated: [CMP-10]}}
                """)
            .cases()
            .toList();

    assertThatCode(() -> cases.get(0).check(Oracle.ENGINE)).doesNotThrowAnyException();
    assertThatThrownBy(() -> cases.get(1).check(Oracle.ENGINE))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "FAILED bad (complaint, cases.yaml:4)%n  CMP-10: expected VIOLATED, was APPLIED"
                .formatted());
  }

  @Test
  void theReportCountsCasesAndHowOftenEachClauseWasTested() throws IOException {
    CaseReport report =
        suite(
                """
                kind: complaint
                cases:
                - {id: a, clause: [CMP-10, CMP-16], given: {type: COMPLAINT}, expect: {applied: [CMP-10], violated: [CMP-16]}}
                - {id: b, clause: [CMP-10], given: {type: COMPLAINT}, expect: {}}
                """)
            .run(Oracle.ENGINE);

    assertThat(report.casesByClause()).containsEntry("CMP-10", 2).containsEntry("CMP-16", 1);
    assertThat(report.toString())
        .contains("FAILED b (complaint, cases.yaml:4)", "CMP-10      2")
        .doesNotContain("FAILED a")
        .endsWith("1 passed, 1 failed%n".formatted());
  }

  @Test
  void aFolderIsLoadedWithItsFoldersSortedByName() throws IOException {
    String cases = "{kind: complaint, cases: [{id: %s, clause: [], given: {}, expect: {}}]}";
    Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("z.yml"), cases.formatted("z"));
    Files.writeString(folder.resolve("a/b/one.yaml"), cases.formatted("one"));
    Files.writeString(folder.resolve("a/notes.txt"), "not a case file");
    Files.writeString(
        folder.resolve("c.json"),
        "{\"kind\":\"complaint\",\"cases\":[{\"id\":\"c\",\"clause\":[],\"given\":{},\"expect\":{}}]}");

    assertThat(CaseSuite.load(folder).cases())
        .extracting(PolicyCase::id, PolicyCase::source)
        .containsExactly(
            tuple("one", "a/b/one.yaml:1"), tuple("c", "c.json:1"), tuple("z", "z.yml:1"));
  }

  @Test
  void malformedFilesAreRefusedWithEverythingThatIsWrong() throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"),
        """
        kind: complaint
        cases:
        - {id: one, clause: [], givn: {}, given: [], expect: {satisfied: [A], applied: [A]}}
        - {id: ' ', clause: CMP-10, expect: {error: {path: type, reason: MISING}}}
        """);
    Files.writeString(
        folder.resolve("b.yaml"), "cases: [{id: x, clause: [], given: {}, expect: {}}]");
    Files.writeString(folder.resolve("c.yaml"), "kind: [");

    assertThat(problems())
        .extracting(Problem::path, Problem::reason)
        .containsExactly(
            tuple("cases[0].givn", Reason.UNKNOWN_ATTRIBUTE),
            tuple("cases[1].given", Reason.MISSING),
            tuple("cases[1].id", Reason.MISSING),
            tuple("cases[0].given", Reason.BAD_FORMAT),
            tuple("cases[1].clause", Reason.BAD_FORMAT),
            tuple("cases[1].expect.error.reason", Reason.UNKNOWN_VALUE),
            tuple("cases[0].expect", Reason.CONTRADICTION),
            tuple("cases[0].kind", Reason.MISSING),
            tuple("kind", Reason.BAD_FORMAT));
  }

  @Test
  void idsAreUniqueInTheWholeSuite() throws IOException {
    String cases = "{kind: complaint, cases: [{id: same, clause: [], given: {}, expect: {}}]}";
    Files.writeString(folder.resolve("a.yaml"), cases);
    Files.writeString(folder.resolve("b.yaml"), "\n" + cases);

    assertThat(problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("cases[0].id");
              assertThat(problem.reason()).isEqualTo(Reason.DUPLICATE);
              assertThat(problem.message()).contains("a.yaml:1").endsWith("(b.yaml:2:27)");
            });
  }

  private List<Problem> problems() {
    return catchThrowableOfType(InvalidInputException.class, () -> CaseSuite.load(folder))
        .problems();
  }
}
