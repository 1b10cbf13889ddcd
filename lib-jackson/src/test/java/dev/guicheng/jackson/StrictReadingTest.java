package dev.guicheng.jackson;

import static dev.guicheng.Reason.BAD_FORMAT;
import static dev.guicheng.Reason.CONTRADICTION;
import static dev.guicheng.Reason.DUPLICATE;
import static dev.guicheng.Reason.MISSING;
import static dev.guicheng.Reason.OUT_OF_RANGE;
import static dev.guicheng.Reason.UNKNOWN_ATTRIBUTE;
import static dev.guicheng.Reason.UNKNOWN_KIND;
import static dev.guicheng.Reason.UNKNOWN_VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.callback.CallbackRate;
import dev.guicheng.callback.CallbackRecord;
import dev.guicheng.callback.CallbackSample;
import dev.guicheng.complaint.Complaint;
import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.complaint.IntakeForm;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, where, why, and in which order. */
class StrictReadingTest {
  private static List<Problem> problems(String yaml) {
    return catchThrowableOfType(InvalidInputException.class, () -> QuestionReader.readYaml(yaml))
        .problems();
  }

  private static void refuses(String yaml, String path, Reason reason, String... said) {
    assertThat(problems(yaml))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo(path);
              assertThat(problem.reason()).isEqualTo(reason);
              assertThat(List.of(said))
                  .allSatisfy(part -> assertThat(problem.message()).contains(part));
            });
  }

  @Test
  void anUnknownKindIsNamedWithTheNearestOne() {
    refuses(
        "kind: callbak\nevent: COMPLAINT",
        "kind",
        UNKNOWN_KIND,
        "(line 1, column 7)%nMaybe callback?".formatted());
  }

  @Test
  void aMissingKindIsTheOnlyProblemReported() {
    refuses("event: NONSENSE", "kind", MISSING, "(line 1, column 1)");
    refuses("kind: [callback]", "kind", BAD_FORMAT, "a list");
  }

  @Test
  void theKindMayStandAnywhere() {
    assertThat(QuestionReader.readYaml("event: COMPLAINT\nfinished: 3\nkind: callback-rate"))
        .isInstanceOf(CallbackRate.class);
  }

  @Test
  void anUnknownAttributeStandsWhereItsNameStands() {
    refuses(
        "kind: callback-rate\nevent: COMPLAINT\nplanedRate: 0.5",
        "planedRate",
        UNKNOWN_ATTRIBUTE,
        "(line 3, column 1)%nMaybe plannedRate?".formatted());
  }

  @Test
  void aKeyThatOccursTwiceIsRefusedEvenWithTheSameValue() {
    refuses(
        "kind: callback-rate\nevent: COMPLAINT\nfinished: 1\nfinished: 1",
        "finished",
        DUPLICATE,
        "(line 4, column 1)");
    List<Problem> json =
        catchThrowableOfType(
                InvalidInputException.class,
                () ->
                    QuestionReader.readJson(
                        """
                        {"kind": "callback-sample", "event": "SURVEY", "seed": "s",
                         "population": [{"id": "a", "id": "b"}]}"""))
            .problems();
    assertThat(json).extracting(Problem::path).containsExactly("population[0].id");
  }

  @Test
  void aMissingAttributeStandsWhereItsObjectStarts() {
    refuses("kind: callback-rate", "event", MISSING, "CallbackRate", "(line 1, column 1)");
    refuses(
        "kind: sick-leave\nspells:\n- startsOn: 2025-03-01",
        "spells[0].endsOn",
        MISSING,
        "(line 3, column 3)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "event: 3|event|BAD_FORMAT",
        "event: complaint|event|UNKNOWN_VALUE",
        "event: COMPLAINT, finished: 1.5|finished|BAD_FORMAT",
        "event: COMPLAINT, finished: 99999999999|finished|BAD_FORMAT",
        "event: COMPLAINT, finished: '1'|finished|BAD_FORMAT",
        "event: COMPLAINT, finished: -1|finished|OUT_OF_RANGE",
        "event: COMPLAINT, plannedRate: .nan|plannedRate|BAD_FORMAT",
        "event: COMPLAINT, plannedRate: 1e999999999|plannedRate|BAD_FORMAT",
        "event: COMPLAINT, plannedRate: [0.5]|plannedRate|BAD_FORMAT",
        "event: COMPLAINT, plannedRate: 0x1F|plannedRate|BAD_FORMAT",
        "event: COMPLAINT, plannedRate: null|plannedRate|BAD_FORMAT",
        "event: COMPLAINT, plannedRate: |plannedRate|BAD_FORMAT",
      })
  void valuesOfTheWrongTypeAreRefused(String attributes, String path, Reason reason) {
    refuses("{kind: callback-rate, " + attributes + "}", path, reason, "(line 1, column ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-29T10:00",
        "+12025-03-01T09:30",
        "-2025-03-01T09:30",
        "2025-03-01",
        "2025-03-01 09:30",
        "2025-03-01T09:30Z",
        "2025-03-01T09:30+08:00",
        "2025-03-01T24:00",
        "20250301T0930"
      })
  void instantsAreLocalAndExist(String instant) {
    refuses(
        "kind: complaint\ntype: COMPLAINT\nreceivedAt: '" + instant + "'",
        "receivedAt",
        BAD_FORMAT,
        instant,
        "(line 3, column 13)");
  }

  @Test
  void instantsMayBeQuotedOrNotAndHaveSecondsOrNot() {
    for (String instant :
        List.of("2025-03-01T09:30", "'2025-03-01T09:30'", "2025-03-01T09:30:00")) {
      Complaint complaint =
          (Complaint)
              QuestionReader.readYaml(
                  "{kind: complaint, type: COMPLAINT, receivedAt: " + instant + "}");
      assertThat(complaint.receivedAt()).contains(LocalDateTime.of(2025, 3, 1, 9, 30));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "0.5", "true", "null", "[a]", "{a: b}"})
  void aTextIsNeverANumberOrAnythingElse(String value) {
    refuses(
        "{kind: complaint, type: COMPLAINT, text: " + value + "}", "text", BAD_FORMAT, "column 42");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yes", "no", "on", "off", "y", "01", "1-101", "2025-03-01", "True", "1_000"})
  void wordsThatOldYamlMisreadAreTexts(String value) {
    Complaint complaint =
        (Complaint)
            QuestionReader.readYaml("{kind: complaint, type: COMPLAINT, text: " + value + "}");
    assertThat(complaint.text()).contains(value);
  }

  @Test
  void numbersAreExact() {
    CallbackSample sample =
        (CallbackSample)
            QuestionReader.readJson(
                """
                {"kind": "callback-sample", "event": "SURVEY", "seed": "s",
                 "population": [{"id": "a"}], "rate": 0.30000000000000000001}""");
    assertThat(sample.rate()).contains(new BigDecimal("0.30000000000000000001"));
  }

  @Test
  void nullsWithinListsAreRefused() {
    refuses(
        "kind: callback-record\nevent: SURVEY\nfinishedOn: 2025-03-01\nperformers: [HANDLER, null]",
        "performers[1]",
        BAD_FORMAT,
        "null",
        "(line 4, column 23)");
  }

  @Test
  void yamlAnchorsAndAliasesAreRefused() {
    assertThat(
            problems(
                "kind: callback-sample\nevent: SURVEY\npopulation: &one\n- {&two id: a}\nseed: *one"))
        .extracting(Problem::path, Problem::reason)
        .containsExactly(
            tuple("population", BAD_FORMAT),
            tuple("population[0].id", BAD_FORMAT),
            tuple("seed", BAD_FORMAT));
  }

  @Test
  void textBehindTheQuestionIsRefused() {
    refuses(
        "kind: callback-rate\nevent: SURVEY\n---\nkind: callback-rate", "", BAD_FORMAT, "line 4");
    List<Problem> json =
        catchThrowableOfType(
                InvalidInputException.class,
                () ->
                    QuestionReader.readJson("{\"kind\":\"callback-rate\",\"event\":\"SURVEY\"} {}"))
            .problems();
    assertThat(json).extracting(Problem::reason).containsExactly(BAD_FORMAT);
  }

  @Test
  void brokenTextIsOneProblemWithItsPosition() {
    refuses("kind: [callback", "kind[0]", BAD_FORMAT, "(line 1, column");
    refuses("", "", BAD_FORMAT, "no text");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceInTheOrderOfChecking() {
    assertThat(
            problems(
                """
                kind: callback-sample
                rate: -1
                population:
                - {id: ' ', stratm: x}
                - {id: 7}
                seed: null
                colour: red
                """))
        .extracting(Problem::path, Problem::reason)
        .containsExactly(
            tuple("colour", UNKNOWN_ATTRIBUTE),
            tuple("population[0].stratm", UNKNOWN_ATTRIBUTE),
            tuple("event", MISSING),
            tuple("population[0].id", MISSING),
            tuple("population[1].id", BAD_FORMAT),
            tuple("seed", BAD_FORMAT));
  }

  @Test
  void whatAValueSaysAboutItselfIsReportedBesideOtherProblems() {
    assertThat(problems("{kind: callback-sample, event: SURVEY, maxRate: x, seed: s, rate: -1}"))
        .extracting(Problem::path, Problem::reason)
        .containsExactly(tuple("maxRate", BAD_FORMAT), tuple("rate", OUT_OF_RANGE));
  }

  @Test
  void rulesBetweenValuesAreReportedFromWithinWithTheirPosition() {
    refuses(
        "kind: nonconformity-month\ncomplaints:\n- {household: ' ', matter: m, receivedOn: 2025-03-01}",
        "complaints[0].household",
        MISSING,
        "(line 3, column 15)");
  }

  @Test
  void aBlankFieldOfAPaperIsBlankOnThePaper() {
    ComplaintRecord record =
        (ComplaintRecord)
            QuestionReader.readYaml(
                """
                kind: complaint-record
                type: COMPLAINT
                intake: {customerName: '  ', room: 1-101, occurredAt: ''}
                """);
    assertThat(record.intake()).contains(IntakeForm.builder().room("1-101").build());
  }

  @Test
  void outsideOfPapersABlankDateIsNoDate() {
    refuses("{kind: complaint, type: COMPLAINT, receivedAt: ''}", "receivedAt", BAD_FORMAT);
  }

  @Test
  void rolesAreOpenButNotBlank() {
    CallbackRecord record =
        (CallbackRecord)
            QuestionReader.readYaml(
                "{kind: callback-record, event: SURVEY, finishedOn: 2025-03-01, performers: [BUTLER]}");
    assertThat(record.performers()).containsExactly(new Role("BUTLER"));
    refuses(
        "{kind: callback-record, event: SURVEY, finishedOn: 2025-03-01, performers: [' ']}",
        "performers[0]",
        UNKNOWN_VALUE);
  }

  @Test
  void aDecisionThatContradictsItselfIsRefused() {
    Faults faults = new Faults("d.yaml");
    Node node =
        Documents.readYaml(
            new ByteArrayInputStream(
                """
                kind: callback
                outcome: {}
                findings: [{clause: CBK-03, verdict: APPLIED, missing: [finishedOn]}]
                policy: {name: manual, version: '1'}
                ruleSet: 0123456789abcdef
                """
                    .getBytes(StandardCharsets.UTF_8)),
            faults);

    assertThat(Kinds.DECISION.read(node, AttributePath.ROOT, faults)).isNull();
    assertThat(faults.problems())
        .extracting(Problem::path, Problem::reason)
        .containsExactly(tuple("findings[0].missing", CONTRADICTION));
    assertThat(faults.problems().get(0).message()).endsWith("(d.yaml:3:56)");
  }
}
