package dev.guicheng.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.guicheng.Problem;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackOutcome;
import dev.guicheng.callback.CallbackRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The module within a host's own mapper. */
class GuichengModuleTest {
  /** A host that is lax everywhere else. */
  private static final ObjectMapper HOST =
      JsonMapper.builder()
          .addModule(new GuichengModule())
          .disable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(
              DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
              DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private static final Callback QUESTION =
      Callback.builder()
          .event(CallbackEvent.COMPLAINT)
          .finishedOn(LocalDate.of(2025, 3, 1))
          .build();

  /** A type of the host's that holds a question. */
  record Ticket(String number, Question<?> question) {}

  @Test
  void attributesStandInTheContractsOrderWithTheKindInFront() {
    assertThat(HOST.writeValueAsString(QUESTION))
        .isEqualTo("{\"kind\":\"callback\",\"event\":\"COMPLAINT\",\"finishedOn\":\"2025-03-01\"}");
  }

  @Test
  void falseFlagsEmptyListsAndAbsentValuesAreLeftOut() {
    CallbackRecord record =
        CallbackRecord.builder()
            .event(CallbackEvent.SURVEY)
            .finishedAt(LocalDateTime.of(2025, 3, 1, 9, 30))
            .majorIssue(true)
            .build();

    assertThat(HOST.writeValueAsString(record))
        .isEqualTo(
            "{\"kind\":\"callback-record\",\"event\":\"SURVEY\","
                + "\"finishedAt\":\"2025-03-01T09:30\",\"majorIssue\":true}");
  }

  @Test
  void decimalsAreWrittenWithoutExponent() {
    for (String number : List.of("1E+2", "1E-8", "0.3000")) {
      String json =
          HOST.writeValueAsString(
              CallbackOutcome.builder().minRate(new BigDecimal(number)).build());
      assertThat(json).isEqualTo("{\"minRate\":" + new BigDecimal(number).toPlainString() + "}");
    }
  }

  @Test
  void aQuestionWithinAValueOfTheHostIsRead() {
    String json = HOST.writeValueAsString(new Ticket("T-1", QUESTION));

    assertThat(HOST.readValue(json, Ticket.class)).isEqualTo(new Ticket("T-1", QUESTION));
  }

  @Test
  void readAsItsOwnTypeAQuestionNeedsNoKindButNotAnother() {
    assertThat(
            HOST.readValue(
                "{\"event\":\"COMPLAINT\",\"finishedOn\":\"2025-03-01\"}", Callback.class))
        .isEqualTo(QUESTION);
    assertThat(refused("{\"kind\":\"complaint\",\"event\":\"COMPLAINT\"}", Callback.class))
        .extracting(Problem::path, Problem::reason)
        .contains(tuple("kind", Reason.UNKNOWN_KIND));
  }

  @Test
  void theHostsLaxityDoesNotReachQuestions() {
    assertThat(
            refused(
                """
                {"kind": "callback-record", "event": "COMPLAINTS", "performers": "HANDLER",
                 "attempts": null, "colour": 1}""",
                Question.class))
        .extracting(Problem::path, Problem::reason)
        .containsExactly(
            tuple("colour", Reason.UNKNOWN_ATTRIBUTE),
            tuple("event", Reason.UNKNOWN_VALUE),
            tuple("attempts", Reason.BAD_FORMAT),
            tuple("performers", Reason.BAD_FORMAT));
  }

  @Test
  void aNullIsNoQuestion() {
    assertThat(refused("null", Question.class))
        .extracting(Problem::reason)
        .containsExactly(Reason.BAD_FORMAT);
    assertThat(refused("null", Callback.class))
        .extracting(Problem::reason)
        .containsExactly(Reason.BAD_FORMAT);
  }

  @Test
  void hostsCatchAJacksonExceptionThatNamesTheWayToTheQuestion() {
    assertThatThrownBy(
            () ->
                HOST.readValue("{\"number\":\"T-1\",\"question\":{\"kind\":\"x\"}}", Ticket.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("kind: \"x\" is no kind of question (line 1, column 36)")
        .hasMessageContaining("Ticket[\"question\"]");
  }

  @Test
  void problemsOfATreeHaveNoPosition() {
    InvalidDocumentException refused =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> HOST.treeToValue(HOST.readTree("{\"kind\":\"x\"}"), Question.class));
    assertThat(refused.problems().get(0).message()).isEqualTo("\"x\" is no kind of question");
  }

  private static List<Problem> refused(String json, Class<?> type) {
    return catchThrowableOfType(InvalidDocumentException.class, () -> HOST.readValue(json, type))
        .problems();
  }
}
