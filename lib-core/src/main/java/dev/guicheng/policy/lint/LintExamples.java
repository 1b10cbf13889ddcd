package dev.guicheng.policy.lint;

import static dev.guicheng.policy.lint.LintQuestion.ask;
import static dev.guicheng.policy.lint.LintQuestion.fields;
import static java.util.Comparator.comparingInt;

import dev.guicheng.policy.Setting;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For each setting a question whose answer asks it, or at least its neighbours. */
final class LintExamples {
  private static final Map<String, LintQuestion> BY_PREFIX = byPrefix();

  private LintExamples() {}

  /** The question of the longest prefix of the key. */
  static LintQuestion of(Setting<?> setting) {
    return BY_PREFIX.entrySet().stream()
        .filter(example -> setting.key().startsWith(example.getKey()))
        .max(comparingInt((Map.Entry<String, LintQuestion> example) -> example.getKey().length()))
        .orElseThrow(() -> new IllegalStateException("no example for " + setting.key()))
        .getValue();
  }

  /** A question about one row of a table. */
  static LintQuestion ofRow(Setting<?> table, String row) {
    return switch (table.key()) {
      case "complaint.topics" -> ask("complaint", "type", "COMPLAINT", "topic", row);
      case "complaint.keywords" -> ask("complaint", "type", "COMPLAINT", "text", row);
      case "complaint.deadlines" -> matter(row);
      case "service.free.catalogue" -> ask("service-request", "service", row);
      case "lobby.access", "vocabulary.Person" -> ask("lobby-entry", "person", row);
      case "vocabulary.Goods" -> ask("lobby-goods", "direction", "IN", "goods", row);
      case "kpi.site", "vocabulary.KpiMetric" ->
          ask("kpi-month", "measurements", List.of(fields("metric", row, "value", 1)));
      case "duty.site", "vocabulary.Duty" -> duties(row);
      case "appearance.garments", "vocabulary.Garment" ->
          ask("appearance-record", "onDuty", true, "wears", List.of(row));
      case "conduct.acts", "vocabulary.Act" ->
          ask("conduct-record", "onDuty", true, "acts", List.of(row));
      case "vocabulary.SurveyAspect" -> ask("survey-record", "aspects", List.of(row));
      case "vocabulary.Procedure" -> ask("service-setup", "procedures", List.of(row));
      case "vocabulary.IssuedDocument" ->
          ask("handover-record", "procedure", "MOVE_IN", "issued", List.of(row));
      case "vocabulary.PositionPost" -> ask("qualification", "post", row, "education", "COLLEGE");
      case "vocabulary.Certificate" ->
          ask("qualification", "post", "SUPERVISOR", "certificates", List.of(row));
      case "vocabulary.Crew" -> ask("rectification", "defects", List.of(fields("crew", row)));
      case "vocabulary.RecordType" ->
          ask("archive-record", "recordType", row, "archivedOn", "2027-03-01");
      case "vocabulary.Role" -> ask("complaint", "type", "COMPLAINT", "receivedBy", row);
      default -> of(table);
    };
  }

  /** What a log without entries comes to after the first quarter. */
  static LintQuestion duties(String duty) {
    return ask(
        "duty-log",
        "duties",
        List.of(duty),
        "startsOn",
        "2027-02-01",
        "endsOn",
        "2027-02-28",
        "asOf",
        "2027-06-01T09:00");
  }

  private static LintQuestion matter(String matter) {
    return ask(
        "complaint-record",
        "type",
        "COMPLAINT",
        "matter",
        matter,
        "receivedAt",
        "2027-03-01T09:00",
        "asOf",
        "2027-06-01T09:00");
  }

  private static Map<String, LintQuestion> byPrefix() {
    Map<String, LintQuestion> examples = new LinkedHashMap<>();
    LintQuestion callback = ask("callback", "event", "COMPLAINT", "finishedOn", "2027-01-31");
    examples.put("deadline.", callback);
    examples.put("clock.", ask("complaint", "type", "COMPLAINT"));
    examples.put(
        "deadline.months", ask("callback", "event", "PROJECT_REPAIR", "finishedOn", "2027-01-31"));
    examples.put("deadline.dateBefore", duties("ATTENDANCE_REPORT"));
    examples.put(
        "elided",
        ask("kpi-month", "measurements", List.of(fields("metric", "FEE_RATE", "value", 1))));
    examples.put("employment.", ask("resignation", "noticeOn", "2027-03-01", "written", true));
    examples.put(
        "employment.protection",
        ask(
            "dismissal",
            "grounds",
            List.of("SERIOUS_BREACH"),
            "protections",
            List.of("PREGNANCY"),
            "familyPlanningCompliant",
            true));
    examples.put(
        "employment.dispute",
        ask("labour-dispute", "decidedOn", "2027-03-01", "appliedOn", "2027-06-01"));
    examples.put(
        "employment.training", ask("labour-contract", "endedBy", "EMPLOYEE", "trainingCost", 6000));
    examples.put("complaint.", ask("complaint", "type", "COMPLAINT", "topic", "CLEANING"));
    examples.put("complaint.deadlines", matter("noise"));
    examples.put("complaint.channels", ask("service-setup", "channels", List.of("PHONE")));
    examples.put(
        "complaint.record",
        ask("complaint-record", "type", "COMPLAINT", "intake", fields("customerName", "X")));
    examples.put(
        "complaint.apology",
        ask(
            "complaint-record",
            "type",
            "COMPLAINT",
            "severity",
            "MAJOR",
            "apologyChannel",
            "PHONE"));
    examples.put(
        "complaint.rate",
        ask(
            "kpi-month",
            "measurements",
            List.of(fields("metric", "COMPLAINT_RATE", "numerator", 10, "denominator", 1000))));
    examples.put("callback.", callback);
    examples.put("callback.complaint.rate", rate("COMPLAINT"));
    examples.put("callback.projectRepair.rate", rate("PROJECT_REPAIR"));
    examples.put("callback.dailyRepair.rate", rate("DAILY_REPAIR"));
    examples.put("callback.firstAid.rate", rate("FIRST_AID"));
    examples.put("callback.activity", rate("ACTIVITY"));
    examples.put("callback.sample", rate("PROJECT_REPAIR"));
    examples.put("callback.rate", rate("PROJECT_REPAIR"));
    examples.put(
        "callback.moveIn",
        ask("callback", "event", "MOVE_IN_DEFECT", "finishedAt", "2027-03-01T09:00"));
    examples.put(
        "callback.projectRepair",
        ask("callback", "event", "PROJECT_REPAIR", "finishedOn", "2027-01-31"));
    examples.put(
        "callback.dailyRepair",
        ask("callback", "event", "DAILY_REPAIR", "finishedOn", "2027-01-31"));
    examples.put(
        "nonconformity.",
        ask(
            "nonconformity-month",
            "complaints",
            List.of(
                fields("household", "A-101", "matter", "noise", "receivedOn", "2027-03-02"),
                fields("household", "A-101", "matter", "noise", "receivedOn", "2027-03-09")),
            "month",
            "2027-03"));
    LintQuestion attendance =
        ask(
            "attendance",
            "months",
            List.of(fields("month", "2027-03", "lateCount", 3, "absentDays", 2)));
    examples.put("attendance.", attendance);
    examples.put("absence.", attendance);
    examples.put("leave.", ask("leave-request", "type", "PERSONAL", "days", 1));
    examples.put("pay.", ask("pay-month", "totalWage", 4350, "personalLeaveDays", 1));
    examples.put(
        "pay.sick",
        ask(
            "sick-leave",
            "spells",
            List.of(fields("startsOn", "2027-01-15", "endsOn", "2027-03-05"))));
    examples.put("repair.", ask("repair", "fault", "BURST_PIPE", "reportedAt", "2027-03-01T09:00"));
    examples.put(
        "rectification.",
        ask(
            "rectification",
            "procedure",
            "MOVE_IN",
            "defectSize",
            "LARGE",
            "foundOn",
            "2027-03-01"));
    examples.put(
        "handover.",
        ask(
            "handover",
            "ownerKind",
            "SOLE",
            "owners",
            List.of(fields("id", "a", "identity", "ORIGINAL")),
            "present",
            List.of("a")));
    examples.put("handover.issued", ask("handover-record", "procedure", "MOVE_IN"));
    examples.put("key.", ask("key-log", "lendingTime", "PT6M"));
    examples.put("lobby.", ask("lobby-entry", "person", "EMPLOYEE", "badgeValid", true));
    examples.put(
        "lobby.credential", ask("lobby-entry", "person", "KNOWN_RESIDENT", "knowsPassword", true));
    examples.put(
        "lobby.leader", ask("lobby-entry", "person", "COMPANY_LEADER", "recognised", false));
    examples.put("lobby.log", ask("lobby-entry", "person", "CLAIMED_RESIDENT"));
    examples.put(
        "lobby.log.gateConfirmed", ask("lobby-entry", "person", "VISITOR", "gateConfirmed", true));
    examples.put("lobby.goods", ask("lobby-goods", "direction", "IN", "goods", "FIREWORKS"));
    examples.put(
        "lobby.thinner",
        ask("lobby-goods", "direction", "IN", "goods", "THINNER", "largeQuantity", false));
    examples.put(
        "lobby.response",
        ask("lobby-record", "receivedAt", "2027-03-01T10:00", "respondedAt", "2027-03-01T10:09"));
    examples.put("service.", ask("service-request", "service", "MAIL_AND_COURIER"));
    examples.put("service.rentAndSale", ask("service-request", "service", "RENT_AND_SALE"));
    examples.put("service.dryCleaning", ask("service-request", "service", "DRY_CLEANING_DELIVERY"));
    examples.put("service.setup", ask("service-setup", "hotlineHours", 24));
    examples.put("service.setup.procedures", ask("service-setup", "procedures", List.of("REPAIR")));
    examples.put("appearance.", ask("appearance-record", "nailMm", 2));
    examples.put("conduct.", ask("conduct-record", "call", fields("rings", 3)));
    examples.put("conduct.phrases", ask("conduct-record", "talk", "GREETING", "utterance", "喂"));
    examples.put("survey.", ask("survey-record", "averageScore", new BigDecimal("0.9")));
    examples.put("survey.aspects", ask("survey-record", "aspects", List.of("POWER")));
    examples.put(
        "qualification.",
        ask("qualification", "post", "SUPERVISOR", "education", "COLLEGE", "experienceYears", 3));
    examples.put("staffing.", ask("kpi-month", "additionalHouseholds", 500));
    examples.put(
        "kpi.",
        ask("kpi-month", "measurements", List.of(fields("metric", "FEE_RATE", "value", 1))));
    examples.put("duty.", duties("SAFETY_CHECK"));
    examples.put("duty.ownerForum", duties("OWNER_FORUM"));
    examples.put("duty.arrearsNotice", duties("ARREARS_NOTICE"));
    examples.put(
        "archive.", ask("archive-record", "recordType", "CALLBACK", "archivedOn", "2027-03-01"));
    examples.put("vocabulary.", ask("complaint", "type", "COMPLAINT", "topic", "CLEANING"));
    return examples;
  }

  private static LintQuestion rate(String event) {
    return ask("callback-rate", "event", event, "finished", 10, "calledBack", 0);
  }
}
