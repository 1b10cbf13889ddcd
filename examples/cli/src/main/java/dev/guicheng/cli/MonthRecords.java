package dev.guicheng.cli;

import dev.guicheng.Finding;
import dev.guicheng.Verdict;
import dev.guicheng.callback.CallbackRecordOutcome;
import dev.guicheng.callback.Timing;
import dev.guicheng.duty.DutyLogOutcome;
import dev.guicheng.duty.DutyPeriod;
import dev.guicheng.duty.PeriodStatus;
import dev.guicheng.employment.ResignationOutcome;
import dev.guicheng.handover.HandoverOutcome;
import dev.guicheng.handover.HandoverRecordOutcome;
import dev.guicheng.handover.KeyLogOutcome;
import dev.guicheng.lobby.Access;
import dev.guicheng.lobby.LobbyEntryOutcome;
import dev.guicheng.lobby.LobbyGoodsOutcome;
import dev.guicheng.manual.Words;
import dev.guicheng.quality.KpiMonthOutcome;
import dev.guicheng.quality.Measured;
import dev.guicheng.quality.QualificationOutcome;
import dev.guicheng.records.ArchiveRecordOutcome;
import dev.guicheng.rectification.RectificationRecordOutcome;
import dev.guicheng.service.AppearanceRecordOutcome;
import dev.guicheng.service.ConductRecordOutcome;
import dev.guicheng.survey.SurveyRecordOutcome;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which of a month's records somebody has to look at, and why. */
final class MonthRecords {
  private static final int FEW = 6;
  private static final int MANY = 12;

  private static final Map<String, String> LATE =
      Map.of(
          "CMP-17", "month.late.CMP-17",
          "CMP-24", "month.late.CMP-24",
          "CMP-36", "month.late.CMP-36",
          "REP-01", "month.late.repairs",
          "REP-03", "month.late.repairs",
          "LBS-01", "month.late.LBS-01");

  private static final Map<String, String> FAULTY =
      Map.of(
          "REP-06", "month.faults.repairPapers",
          "REP-09", "month.faults.repairPapers",
          "REP-10", "month.faults.repairPapers",
          "REP-12", "month.faults.repairPapers",
          "REP-13", "month.faults.repairPapers",
          "REP-14", "month.faults.repairPapers",
          "REP-15", "month.faults.repairPapers",
          "ARC-04", "month.faults.repairPapers",
          "REP-11", "month.faults.consent");

  private final Texts texts;
  private final Words words;
  private final Tally late;
  private final Tally faults;
  private final Tally gaps;
  private final Tally targets;

  MonthRecords(Texts texts) {
    this.texts = texts;
    this.words = Words.in(texts.locale());
    this.late = new Tally(texts, FEW);
    this.faults = new Tally(texts, FEW);
    this.gaps = new Tally(texts, MANY);
    this.targets = new Tally(texts, MANY);
  }

  void add(Decided decided) {
    String name = decided.row().name();
    addVerdicts(decided, name);
    Object outcome = decided.decision().outcome();
    if (outcome instanceof CallbackRecordOutcome callback) {
      if (callback.timing().filter(timing -> timing == Timing.LATE).isPresent()) {
        late.add(texts.text("month.late.callbacks"), name);
      }
    } else if (outcome instanceof RectificationRecordOutcome rectification) {
      faultIf(rectification.escalate(), true, "escalate", name);
    } else if (outcome instanceof HandoverOutcome handover) {
      faultIf(handover.mayHandOver(), false, "handover", name + missing(handover));
    } else if (outcome instanceof HandoverRecordOutcome handover) {
      faultIf(handover.compliant(), false, "handoverPapers", name);
    } else if (outcome instanceof KeyLogOutcome keys) {
      keys.unlogged().forEach(key -> fault("keys", key));
      keys.unbalanced().forEach(key -> fault("keys", key));
    } else if (outcome instanceof LobbyEntryOutcome entry) {
      addAccess(entry.access(), name);
    } else if (outcome instanceof LobbyGoodsOutcome goods) {
      addAccess(goods.access(), name);
    } else if (outcome instanceof AppearanceRecordOutcome appearance) {
      faultIf(appearance.compliant(), false, "appearance", name);
    } else if (outcome instanceof ConductRecordOutcome conduct) {
      faultIf(conduct.compliant(), false, "conduct", name);
    } else if (outcome instanceof QualificationOutcome person) {
      faultIf(person.eligible(), false, "qualification", name);
    } else if (outcome instanceof ResignationOutcome resignation) {
      faultIf(resignation.allowed(), false, "resignation", name);
    } else if (outcome instanceof SurveyRecordOutcome survey) {
      faultIf(survey.targetMet(), false, "survey", name);
    } else if (outcome instanceof ArchiveRecordOutcome archive) {
      faultIf(archive.compliant(), false, "archive", name);
    } else if (outcome instanceof DutyLogOutcome log) {
      log.periods().forEach(this::addGap);
    } else if (outcome instanceof KpiMonthOutcome month) {
      month.results().forEach(this::addTarget);
    }
  }

  private void addVerdicts(Decided decided, String name) {
    Set<String> reasons = new TreeSet<>();
    for (Finding finding : decided.decision().findings()) {
      if (finding.verdict() == Verdict.VIOLATED) {
        Optional.ofNullable(LATE.get(finding.clause()))
            .ifPresent(reason -> late.add(texts.text(reason), name));
        Optional.ofNullable(FAULTY.get(finding.clause())).ifPresent(reasons::add);
      }
    }
    reasons.forEach(reason -> faults.add(texts.text(reason), name));
  }

  private void addAccess(Optional<Access> access, String name) {
    access
        .filter(answer -> answer == Access.DENY || answer == Access.HOLD)
        .ifPresent(answer -> fault(answer == Access.DENY ? "denied" : "held", name));
  }

  private String missing(HandoverOutcome handover) {
    return handover.missing().stream()
        .map(this::paper)
        .collect(Collectors.joining(texts.text("month.separator"), " (", ")"));
  }

  /** A missing stamp or paper in words. */
  private String paper(String missing) {
    String stamp = words.constant("Stamp", missing);
    return stamp.equals(missing) ? words.attribute("handover", missing) : stamp;
  }

  private void addGap(DutyPeriod period) {
    if (period.status() == PeriodStatus.MISSED || period.status() == PeriodStatus.LATE) {
      String duty = words.constant("Duty", period.duty().code());
      gaps.add(period.subject().map(subject -> duty + " " + subject).orElse(duty), period.period());
    }
  }

  private void addTarget(Measured measured) {
    targets.add(
        texts.text("month.targets." + measured.status().name()),
        words.constant("KpiMetric", measured.metric().code()));
  }

  private void faultIf(Optional<Boolean> fact, boolean faulty, String reason, String name) {
    fact.filter(value -> value == faulty).ifPresent(value -> fault(reason, name));
  }

  private void fault(String reason, String name) {
    faults.add(texts.text("month.faults." + reason), name);
  }

  void print(PrintStream out) {
    late.print(out, "month.late");
    faults.print(out, "month.faults");
    gaps.print(out, "month.gaps");
    targets.print(out, "month.targets");
  }
}
