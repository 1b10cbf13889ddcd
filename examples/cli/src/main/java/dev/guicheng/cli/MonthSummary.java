package dev.guicheng.cli;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import dev.guicheng.ComplaintClass;
import dev.guicheng.Finding;
import dev.guicheng.Verdict;
import dev.guicheng.attendance.AbsencePenalty;
import dev.guicheng.attendance.AttendanceOutcome;
import dev.guicheng.callback.CallbackOutcome;
import dev.guicheng.callback.CallbackSampleOutcome;
import dev.guicheng.complaint.ComplaintOutcome;
import dev.guicheng.manual.Manual;
import dev.guicheng.pay.PayLineCode;
import dev.guicheng.pay.PayMonthOutcome;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.quality.NonconformityMonthOutcome;
import dev.guicheng.quality.Trigger;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a month's decisions come to, in a page. */
final class MonthSummary {
  private static final int MOST = 8;
  private static final Pattern GAP = Pattern.compile("[XYZ]-\\d+");

  private final Texts texts;
  private final PolicyBook book;
  private final Map<String, Integer> kinds = new TreeMap<>();
  private final Map<String, Integer> classes = new TreeMap<>();
  private final Map<String, Integer> broken = new TreeMap<>();
  private final MonthRecords records;
  private final Map<PayLineCode, BigDecimal> lines = new EnumMap<>(PayLineCode.class);
  private final Map<String, Integer> open = new TreeMap<>();
  private final Map<String, Integer> unknown = new TreeMap<>();
  private final Map<LocalDate, Integer> callbacksDue = new TreeMap<>();
  private final Map<AbsencePenalty, Integer> penalties = new TreeMap<>();
  private final List<String> samples = new ArrayList<>();
  private final List<String> triggers = new ArrayList<>();
  private final Map<String, BigDecimal> deductions = new TreeMap<>();

  MonthSummary(Texts texts, PolicyBook book) {
    this.texts = texts;
    this.book = book;
    this.records = new MonthRecords(texts);
  }

  void add(Decided decided) {
    kinds.merge(decided.decision().kind(), 1, Integer::sum);
    decided.decision().findings().forEach(this::add);
    records.add(decided);
    Object outcome = decided.decision().outcome();
    if (outcome instanceof ComplaintOutcome complaint) {
      addClasses(complaint);
    } else if (outcome instanceof CallbackOutcome callback) {
      callback.dueOn().ifPresent(day -> callbacksDue.merge(day, 1, Integer::sum));
    } else if (outcome instanceof CallbackSampleOutcome sample) {
      samples.add(
          texts.text(
              "month.sample",
              String.valueOf(sample.size().orElse(0)),
              String.join(", ", sample.selected()),
              sample.seedDigest().orElse("")));
    } else if (outcome instanceof AttendanceOutcome attendance) {
      attendance.penalty().ifPresent(penalty -> penalties.merge(penalty, 1, Integer::sum));
    } else if (outcome instanceof PayMonthOutcome pay) {
      pay.lines().forEach(line -> lines.merge(line.code(), line.amount(), BigDecimal::add));
      pay.deduction()
          .filter(amount -> amount.signum() > 0)
          .ifPresent(amount -> deductions.put(decided.row().name(), amount));
    } else if (outcome instanceof NonconformityMonthOutcome month) {
      month
          .triggers()
          .forEach(
              trigger ->
                  triggers.add(
                      "%s × %d (%s)".formatted(named(trigger), trigger.count(), trigger.clause())));
    }
  }

  private String named(Trigger trigger) {
    return Stream.of(
            Optional.of(texts.text("trigger." + trigger.trigger().name())),
            trigger.household(),
            trigger.matter())
        .flatMap(Optional::stream)
        .collect(joining(" "));
  }

  private void add(Finding finding) {
    if (finding.verdict() == Verdict.VIOLATED) {
      broken.merge(finding.clause(), 1, Integer::sum);
    } else if (finding.verdict() == Verdict.UNDETERMINED) {
      (finding.missing().stream().anyMatch(MonthSummary::isOfTheManual) ? open : unknown)
          .merge(finding.clause() + "\t" + String.join(", ", finding.missing()), 1, Integer::sum);
    }
  }

  private void addClasses(ComplaintOutcome complaint) {
    if (complaint.classes().isEmpty()) {
      classes.merge(texts.text("month.class.none"), 1, Integer::sum);
    }
    for (ComplaintClass found : complaint.classes()) {
      classes.merge(texts.text("month.class." + found.name()), 1, Integer::sum);
    }
    if (complaint.needsReview().orElse(false)) {
      classes.merge(texts.text("month.class.review"), 1, Integer::sum);
    }
  }

  void print(PrintStream out, Decider decider, Path output) {
    out.println(
        texts.text(
            "month.heading",
            String.valueOf(decider.decided() + decider.rejected()),
            String.valueOf(decider.decided()),
            String.valueOf(decider.rejected()),
            book.id()));
    section(out, "month.kinds", kinds);
    section(out, "month.classes", classes);
    clauses(out, "month.broken", broken, 2 * MOST);
    records.print(out);
    section(out, "month.due", callbacksDue);
    lines(out, "month.samples", samples);
    section(out, "month.penalties", named(penalties));
    out.println();
    out.println(
        texts.text(
            "month.lines",
            deducted(PayLineCode.PERSONAL_LEAVE),
            deducted(PayLineCode.SICK_LEAVE),
            deducted(PayLineCode.ABSENCE)));
    out.println(
        texts.text(
            "month.deductions",
            deductions.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString(),
            String.valueOf(deductions.size())));
    deductions.entrySet().stream()
        .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
        .limit(MOST)
        .forEach(entry -> out.println("  " + entry.getKey() + "  " + entry.getValue()));
    lines(out, "month.nonconformities", triggers);
    clauses(out, "month.unknown", unknown, MOST);
    clauses(out, "month.open", open, 2 * MOST);
    out.println();
    out.println(texts.text("month.written", output));
  }

  /** Whether a setting or a gap is missing, rather than a fact of the record. */
  private static boolean isOfTheManual(String missing) {
    return GAP.matcher(missing).matches() || PolicyBook.findSetting(missing).isPresent();
  }

  /**
   * Clauses, each with what is missing behind a tab if something is, those that count most first.
   */
  private void clauses(PrintStream out, String heading, Map<String, Integer> counts, int most) {
    out.println();
    out.println(texts.text(heading));
    Table table = new Table();
    mostFirst(counts).stream()
        .limit(most)
        .forEach(
            entry -> {
              String[] parts = entry.getKey().split("\t", -1);
              List<String> cells = new ArrayList<>();
              cells.add("  " + parts[0]);
              cells.add(String.valueOf(entry.getValue()));
              if (parts.length > 1) {
                cells.add(texts.text("month.missing", parts[1]));
              }
              cells.add(summary(parts[0]));
              table.row(cells.toArray(String[]::new));
            });
    table.print(out);
    if (counts.size() > most) {
      out.println("  " + texts.text("month.more", String.valueOf(counts.size() - most)));
    }
  }

  private String deducted(PayLineCode code) {
    return lines.getOrDefault(code, BigDecimal.ZERO).negate().toPlainString();
  }

  private Map<String, Integer> named(Map<AbsencePenalty, Integer> counts) {
    Map<String, Integer> named = new TreeMap<>();
    counts.forEach((penalty, count) -> named.put(texts.text("penalty." + penalty.name()), count));
    return named;
  }

  private String summary(String clause) {
    return Manual.findClause(clause)
        .map(found -> texts.chinese() ? found.zh() : found.en())
        .orElse("");
  }

  private static List<Map.Entry<String, Integer>> mostFirst(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(comparing(Map.Entry::getKey)))
        .toList();
  }

  private void section(PrintStream out, String heading, Map<?, Integer> counts) {
    out.println();
    out.println(texts.text(heading));
    Table table = new Table();
    counts.forEach((name, count) -> table.row("  " + name, String.valueOf(count)));
    table.print(out);
  }

  private void lines(PrintStream out, String heading, List<String> lines) {
    out.println();
    out.println(texts.text(heading));
    lines.forEach(line -> out.println("  " + line));
  }
}
