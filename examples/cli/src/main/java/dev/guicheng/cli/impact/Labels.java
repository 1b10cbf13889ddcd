package dev.guicheng.cli.impact;

import static java.util.stream.Collectors.joining;

import dev.guicheng.Verdict;
import dev.guicheng.cli.Texts;
import dev.guicheng.cli.impact.Section.Cell;
import dev.guicheng.jackson.impact.ImpactExample;
import dev.guicheng.manual.Manual;
import dev.guicheng.manual.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the report calls and writes things in one language. */
final class Labels {
  private static final int LONGEST = 90;
  private static final int SHORT = 32;
  private static final long HOUR = 60;
  private static final long DAY = 24 * HOUR;
  private static final String NONE = "–";
  private static final String LINES = "lines.";

  private final Texts texts;
  private final Words words;
  private final DecimalFormat counts = format("#,##0");
  private final DecimalFormat yuan = format("#,##0.00;−#,##0.00");
  private final DecimalFormat signed = format("+#,##0.00;−#,##0.00");
  private final DecimalFormat shares = format("0.0");
  private final Map<ImpactExample, Integer> numbers = new HashMap<>();

  /**
   * @param examples the examples in the order of their numbers, from 1
   */
  Labels(Texts texts, List<ImpactExample> examples) {
    this.texts = texts;
    this.words = Words.in(texts.locale());
    examples.forEach(example -> numbers.put(example, numbers.size() + 1));
  }

  private static DecimalFormat format(String pattern) {
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }

  Texts texts() {
    return texts;
  }

  String text(String key, Object... arguments) {
    return texts.text("impact." + key, arguments);
  }

  /** Headings by the last part of their keys. */
  List<String> heads(String... keys) {
    List<String> heads = new ArrayList<>();
    for (String key : keys) {
      heads.add(text("head." + key));
    }
    return heads;
  }

  String kind(String kind) {
    return words.kind(kind);
  }

  String setting(String key) {
    return words.setting(key);
  }

  /** An attribute of an outcome; a line of pay by its name. */
  String attribute(String kind, String path) {
    if (path.startsWith(LINES)) {
      String code = path.substring(LINES.length());
      String line = words.constant("PayLineCode", code);
      if (!line.equals(code)) {
        return text("pay-line", line);
      }
    }
    return words.attribute(kind, path);
  }

  /** What a clause asks; empty for a site's own. */
  String clause(String id) {
    return Manual.findClause(id)
        .map(clause -> texts.chinese() ? clause.zh() : clause.en())
        .orElse("");
  }

  String count(long count) {
    return counts.format(count);
  }

  /** A count, or a dash for none. */
  String some(long count) {
    return count == 0 ? NONE : count(count);
  }

  String share(long part, long whole) {
    return whole == 0
        ? NONE
        : shares.format(
                BigDecimal.valueOf(100L * part)
                    .divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP))
            + " %";
  }

  String yuan(BigDecimal amount) {
    return yuan.format(amount);
  }

  /** A difference with its sign. */
  String signed(BigDecimal amount) {
    return amount.signum() == 0 ? NONE : signed.format(amount);
  }

  /** By how much a deadline moves. */
  String shift(long minutes) {
    String way = minutes < 0 ? "earlier" : "later";
    long size = Math.abs(minutes);
    String unit = size % DAY == 0 ? "days" : size % HOUR == 0 ? "hours" : "minutes";
    long number = size % DAY == 0 ? size / DAY : size % HOUR == 0 ? size / HOUR : size;
    return text("shift." + way, text("shift." + unit, number));
  }

  /** A value of a setting or an attribute, in one line. */
  String value(Object plain) {
    String text =
        plain instanceof Map<?, ?> cells
            ? cells.entrySet().stream()
                .map(cell -> cell.getKey() + ": " + value(cell.getValue()))
                .collect(joining(", ", "{", "}"))
            : plain instanceof Collection<?> items
                ? items.stream().map(this::value).collect(joining(", "))
                : plain instanceof BigDecimal number ? number.toPlainString() : plain.toString();
    return text.isEmpty()
        ? NONE
        : text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }

  /** A value of an outcome, cut where it is long. */
  String brief(Optional<String> value) {
    return value
        .map(text -> text.length() <= SHORT ? text : text.substring(0, SHORT - 1) + "…")
        .orElse(NONE);
  }

  /** A value of an outcome. */
  String optional(Optional<String> value) {
    return value.orElse(NONE);
  }

  Cell verdict(Optional<Verdict> verdict) {
    return new Cell(verdict.map(words::verdict).orElse(text("no-finding")), verdict, List.of());
  }

  /** Names examples by what their records are called. */
  Cell examples(List<ImpactExample> examples) {
    return new Cell(
        examples.stream()
            .map(example -> example.record().subject())
            .collect(joining(texts.text("month.separator"))),
        Optional.empty(),
        examples.stream().map(this::number).toList());
  }

  /** The number of an example in the report. */
  int number(ImpactExample example) {
    return numbers.getOrDefault(example, 0);
  }
}
