package dev.guicheng.jackson;

import dev.guicheng.Decision;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.jackson.Faults.Phase;
import dev.guicheng.jackson.Node.Structure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The kinds of questions that can be read and written, each with its outcome. */
final class Kinds {
  private static final Map<String, Kind<?, ?>> ALL =
      byName(
          kind("complaint", ComplaintCodecs.COMPLAINT, ComplaintCodecs.COMPLAINT_OUTCOME),
          kind(
              "complaint-record",
              ComplaintCodecs.COMPLAINT_RECORD,
              ComplaintCodecs.COMPLAINT_RECORD_OUTCOME),
          kind("callback", CallbackCodecs.CALLBACK, CallbackCodecs.CALLBACK_OUTCOME),
          kind(
              "callback-record",
              CallbackCodecs.CALLBACK_RECORD,
              CallbackCodecs.CALLBACK_RECORD_OUTCOME),
          kind("callback-rate", CallbackCodecs.CALLBACK_RATE, CallbackCodecs.CALLBACK_RATE_OUTCOME),
          kind(
              "callback-sample",
              CallbackCodecs.CALLBACK_SAMPLE,
              CallbackCodecs.CALLBACK_SAMPLE_OUTCOME),
          kind("repair", RepairCodecs.REPAIR, RepairCodecs.REPAIR_OUTCOME),
          kind("repair-record", RepairCodecs.REPAIR_RECORD, RepairCodecs.REPAIR_RECORD_OUTCOME),
          kind(
              "rectification",
              RectificationCodecs.RECTIFICATION,
              RectificationCodecs.RECTIFICATION_OUTCOME),
          kind(
              "rectification-record",
              RectificationCodecs.RECTIFICATION_RECORD,
              RectificationCodecs.RECTIFICATION_RECORD_OUTCOME),
          kind("lobby-entry", LobbyCodecs.LOBBY_ENTRY, LobbyCodecs.LOBBY_ENTRY_OUTCOME),
          kind("lobby-goods", LobbyCodecs.LOBBY_GOODS, LobbyCodecs.LOBBY_GOODS_OUTCOME),
          kind("lobby-request", LobbyCodecs.LOBBY_REQUEST, LobbyCodecs.LOBBY_REQUEST_OUTCOME),
          kind("lobby-record", LobbyCodecs.LOBBY_RECORD, LobbyCodecs.LOBBY_RECORD_OUTCOME),
          kind("handover", HandoverCodecs.HANDOVER, HandoverCodecs.HANDOVER_OUTCOME),
          kind(
              "handover-record",
              HandoverCodecs.HANDOVER_RECORD,
              HandoverCodecs.HANDOVER_RECORD_OUTCOME),
          kind("key-log", HandoverCodecs.KEY_LOG, HandoverCodecs.KEY_LOG_OUTCOME),
          kind("attendance", AttendanceCodecs.ATTENDANCE, AttendanceCodecs.ATTENDANCE_OUTCOME),
          kind("leave-request", LeaveCodecs.LEAVE_REQUEST, LeaveCodecs.LEAVE_REQUEST_OUTCOME),
          kind("leave-record", LeaveCodecs.LEAVE_RECORD, LeaveCodecs.LEAVE_RECORD_OUTCOME),
          kind("pay-month", PayCodecs.PAY_MONTH, PayCodecs.PAY_MONTH_OUTCOME),
          kind("sick-leave", PayCodecs.SICK_LEAVE, PayCodecs.SICK_LEAVE_OUTCOME),
          kind(
              "service-request",
              ServiceCodecs.SERVICE_REQUEST,
              ServiceCodecs.SERVICE_REQUEST_OUTCOME),
          kind("service-setup", ServiceCodecs.SERVICE_SETUP, ServiceCodecs.SERVICE_SETUP_OUTCOME),
          kind(
              "appearance-record",
              ServiceCodecs.APPEARANCE_RECORD,
              ServiceCodecs.APPEARANCE_RECORD_OUTCOME),
          kind(
              "conduct-record", ServiceCodecs.CONDUCT_RECORD, ServiceCodecs.CONDUCT_RECORD_OUTCOME),
          kind(
              "nonconformity-month",
              QualityCodecs.NONCONFORMITY_MONTH,
              QualityCodecs.NONCONFORMITY_MONTH_OUTCOME),
          kind("kpi-month", QualityCodecs.KPI_MONTH, QualityCodecs.KPI_MONTH_OUTCOME),
          kind("qualification", QualityCodecs.QUALIFICATION, QualityCodecs.QUALIFICATION_OUTCOME),
          kind("survey-record", SurveyCodecs.SURVEY_RECORD, SurveyCodecs.SURVEY_RECORD_OUTCOME),
          kind(
              "archive-record", RecordsCodecs.ARCHIVE_RECORD, RecordsCodecs.ARCHIVE_RECORD_OUTCOME),
          kind("dismissal", EmploymentCodecs.DISMISSAL, EmploymentCodecs.DISMISSAL_OUTCOME),
          kind("resignation", EmploymentCodecs.RESIGNATION, EmploymentCodecs.RESIGNATION_OUTCOME),
          kind(
              "labour-contract",
              EmploymentCodecs.LABOUR_CONTRACT,
              EmploymentCodecs.LABOUR_CONTRACT_OUTCOME),
          kind(
              "labour-dispute",
              EmploymentCodecs.LABOUR_DISPUTE,
              EmploymentCodecs.LABOUR_DISPUTE_OUTCOME),
          kind("duty-log", DutyCodecs.DUTY_LOG, DutyCodecs.DUTY_LOG_OUTCOME));

  /** Any question, told by its {@code kind}. */
  static final Value<Question<?>> QUESTION =
      new Value<>() {
        @Override
        public @Nullable Question<?> read(Node node, AttributePath path, Faults faults) {
          Kind<?, ?> kind = kindOf(node, path, faults);
          return kind == null ? null : kind.question().read(node, path, faults);
        }

        @Override
        public void write(Question<?> value, JsonGenerator out) {
          writeQuestion(known(value.kind()), value, out);
        }
      };

  /** Any decision, told by its {@code kind}. */
  static final Value<Decision<?>> DECISION =
      new Value<>() {
        @Override
        public @Nullable Decision<?> read(Node node, AttributePath path, Faults faults) {
          Kind<?, ?> kind = kindOf(node, path, faults);
          return kind == null ? null : kind.decision().read(node, path, faults);
        }

        @Override
        public void write(Decision<?> value, JsonGenerator out) {
          writeDecision(known(value.kind()), value, out);
        }
      };

  private Kinds() {}

  /** One kind: how its questions, its outcomes and the decisions on it look. */
  private record Kind<Q extends Question<O>, O>(
      String name,
      Codec<Q, ?> question,
      Codec<O, ?> outcome,
      Codec<Decision<O>, Decision.Builder<O>> decision) {}

  private static <Q extends Question<O>, O> Kind<Q, O> kind(
      String name, Codec<Q, ?> question, Codec<O, ?> outcome) {
    return new Kind<>(name, question, outcome, CoreCodecs.decision(name, outcome));
  }

  private static Map<String, Kind<?, ?>> byName(Kind<?, ?>... kinds) {
    Map<String, Kind<?, ?>> byName = new LinkedHashMap<>();
    for (Kind<?, ?> kind : kinds) {
      byName.put(kind.name(), kind);
    }
    return byName;
  }

  /** Every codec of a question, outcome or part of one, each once. */
  static Stream<Codec<?, ?>> codecs() {
    return ALL.values().stream()
        .flatMap(kind -> Stream.of(kind.question(), kind.outcome(), kind.decision()))
        .flatMap(codec -> Stream.concat(Stream.of(codec), codec.parts()))
        .filter(codec -> codec.type() != Decision.class)
        .distinct();
  }

  /** The names of the kinds, in their fixed order. */
  static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  private static @Nullable Kind<?, ?> kindOf(Node node, AttributePath path, Faults faults) {
    if (!(node instanceof Structure structure)) {
      faults.badFormat(path, node, "an object with a kind");
      return null;
    }
    AttributePath here = path.attribute("kind");
    Node given = structure.get("kind");
    if (given == null) {
      faults.add(
          Phase.KIND,
          here,
          node.at(),
          Reason.MISSING,
          "needed to tell what is asked: one of " + names());
      return null;
    }
    String name = Values.TEXT.read(given, here, faults);
    Kind<?, ?> kind = name == null ? null : ALL.get(name);
    if (name != null && kind == null) {
      String shown = Node.shortened(name);
      faults.add(
          Phase.KIND,
          here,
          given.at(),
          Reason.UNKNOWN_KIND,
          "\"" + shown + "\" is no kind of question" + Suggestion.maybe(shown, names()));
    }
    return kind;
  }

  /** Reports a question whose kind is absent or unknown, and nothing else about it. */
  static void refuseUnknown(Structure asked, Faults faults) {
    kindOf(asked, AttributePath.ROOT, faults);
  }

  /** A decision's outcome as it is written. */
  static Node outcomeNode(Decision<?> decision) {
    Faults faults = new Faults("");
    byte[] json = GuichengJson.jsonMapper().writeValueAsBytes(decision);
    Node root = NodeReader.readWhole(GuichengJson.jsonMapper().createParser(json), 0, faults);
    faults.throwIfAny("Decision");
    return root.nearest("outcome");
  }

  private static Kind<?, ?> known(String name) {
    Kind<?, ?> kind = ALL.get(name);
    if (kind == null) {
      throw new IllegalArgumentException(
          "kind: \"" + name + "\" cannot be written, only one of " + names());
    }
    return kind;
  }

  private static <Q extends Question<O>, O> void writeQuestion(
      Kind<Q, O> kind, Question<?> question, JsonGenerator out) {
    kind.question().write(kind.question().type().cast(question), out);
  }

  @SuppressWarnings("unchecked") // a decision of a kind has the kind's type of outcome
  private static <Q extends Question<O>, O> void writeDecision(
      Kind<Q, O> kind, Decision<?> decision, JsonGenerator out) {
    kind.decision().write((Decision<O>) decision, out);
  }
}
