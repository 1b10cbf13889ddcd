package dev.guicheng.cli.audit;

import dev.guicheng.Finding;
import dev.guicheng.Verdict;
import dev.guicheng.audit.AuditFinding;
import dev.guicheng.audit.AuditedRecord;
import dev.guicheng.cli.AsideFile;
import dev.guicheng.cli.LedgerFolder;
import dev.guicheng.cli.Rejects;
import dev.guicheng.cli.Row;
import dev.guicheng.cli.Texts;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.manual.Manual;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files of an audit. They are written aside and take their names together when all of them are
 * complete.
 */
final class AuditOutput implements AutoCloseable {
  private final boolean allFindings;
  private final Texts texts;
  private final List<AsideFile> files = new ArrayList<>();
  private final AsideFile findings;
  private final FindingTable table;
  private final Rejects rejects;
  private final AsideFile summary;
  private final AsideFile report;
  private final AsideFile workbook;
  private final Map<String, ClauseSamples> samples =
      new TreeMap<>(
          Comparator.<String>comparingInt(Manual::positionOf)
              .thenComparing(Comparator.naturalOrder()));

  AuditOutput(Path folder, boolean allFindings, Texts texts) throws IOException {
    this.allFindings = allFindings;
    this.texts = texts;
    this.findings = open(folder, "findings.jsonl");
    this.table = new FindingTable(open(folder, "findings.csv").writer(), texts);
    this.rejects = new Rejects(open(folder, LedgerFolder.REJECTS).writer());
    this.report = open(folder, "report.html");
    this.workbook = open(folder, "report.xlsx");
    this.summary = open(folder, "summary.json");
  }

  private AsideFile open(Path folder, String name) throws IOException {
    try {
      AsideFile file = new AsideFile(folder.resolve(name));
      files.add(file);
      return file;
    } catch (IOException failed) {
      close();
      throw failed;
    }
  }

  void add(AuditedRecord record) {
    for (Finding finding : record.decision().findings()) {
      if (toLookAt(finding.verdict())) {
        samples
            .computeIfAbsent(finding.clause(), ClauseSamples::new)
            .offer(record, finding, texts.locale());
      }
    }
    for (AuditFinding finding : record.findings()) {
      if (allFindings || toLookAt(finding.verdict())) {
        findings.println(GuichengJson.jsonMapper().writeValueAsString(finding));
        table.add(finding);
      }
    }
  }

  private static boolean toLookAt(Verdict verdict) {
    return switch (verdict) {
      case VIOLATED, UNDETERMINED, ADVISORY -> true;
      case SATISFIED, APPLIED -> false;
    };
  }

  void reject(Row row) {
    rejects.add(row);
  }

  List<ClauseSamples> samples() {
    return List.copyOf(samples.values());
  }

  /** Writes what sums the audit up, and gives all files their names; the summary comes last. */
  void commit(Audited audited) throws IOException {
    ObjectNode document = GuichengJson.jsonMapper().createObjectNode();
    document.put("unreadable", audited.unreadable());
    document.set("summary", GuichengJson.jsonMapper().valueToTree(audited.summary()));
    document.set("conclusion", GuichengJson.jsonMapper().valueToTree(audited.conclusion()));
    summary.println(document.toPrettyString());
    AuditReport.write(audited, texts, report.writer());
    AuditWorkbook.write(audited, texts, workbook.bytes());
    for (AsideFile file : files) {
      file.commit();
    }
  }

  @Override
  public void close() throws IOException {
    for (AsideFile file : files) {
      file.close();
    }
  }
}
