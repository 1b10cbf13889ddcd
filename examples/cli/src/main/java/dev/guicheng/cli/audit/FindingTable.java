package dev.guicheng.cli.audit;

import static java.util.stream.Collectors.joining;

import dev.guicheng.Comparison;
import dev.guicheng.audit.AuditFinding;
import dev.guicheng.cli.Texts;
import dev.guicheng.manual.Clause;
import dev.guicheng.manual.Manual;
import dev.guicheng.manual.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Findings as a table for spreadsheets: UTF-8 with a byte order mark, by which Excel knows it. */
final class FindingTable {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final CSVPrinter printer;
  private final Texts texts;
  private final Words words;

  FindingTable(Writer out, Texts texts) throws IOException {
    this.texts = texts;
    this.words = Words.in(texts.locale());
    out.write(BYTE_ORDER_MARK);
    this.printer = CSVFormat.EXCEL.print(out);
    printer.printRecord(
        heading("source"),
        heading("row"),
        heading("id"),
        heading("kind"),
        heading("department"),
        heading("household"),
        heading("employee"),
        heading("month"),
        heading("clause"),
        heading("asks"),
        heading("verdict"),
        heading("compared"),
        heading("missing"));
  }

  private String heading(String column) {
    return texts.text("audit.head." + column);
  }

  void add(AuditFinding finding) {
    try {
      printer.printRecord(
          finding.record().source(),
          finding.record().row(),
          finding.record().id().orElse(""),
          words.kind(finding.kind()),
          finding.department().orElse(""),
          finding.household().orElse(""),
          finding.employee().orElse(""),
          finding.month().map(Object::toString).orElse(""),
          finding.clause(),
          asks(finding.clause(), texts),
          words.verdict(finding.verdict()),
          finding.comparisons().stream()
              .filter(comparison -> comparison.verdict() == finding.verdict())
              .map(comparison -> compared(finding.kind(), comparison))
              .collect(joining("; ")),
          finding.missing().stream()
              .map(path -> words.attribute(finding.kind(), path))
              .collect(joining("; ")));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String compared(String kind, Comparison comparison) {
    return "%s = %s (%s %s)"
        .formatted(
            words.attribute(kind, comparison.attribute()),
            String.join(", ", comparison.actual()),
            comparison.relation(),
            String.join(", ", comparison.expected()))
        .strip();
  }

  /** What a clause asks, in a few words; nothing for one of the site's own. */
  static String asks(String clause, Texts texts) {
    return Manual.findClause(clause)
        .map(found -> summary(found, texts))
        .or(
            () ->
                Manual.findStatute(clause)
                    .map(statute -> texts.chinese() ? statute.summaryZh() : statute.summaryEn()))
        .orElse("");
  }

  private static String summary(Clause clause, Texts texts) {
    return texts.chinese() ? clause.zh() : clause.en();
  }
}
