package dev.guicheng.cli.audit;

import dev.guicheng.PolicyEngine;
import dev.guicheng.cli.BadInputException;
import dev.guicheng.cli.Console;
import dev.guicheng.cli.EngineOptions;
import dev.guicheng.cli.ExitCode;
import dev.guicheng.cli.LedgerFolder;
import dev.guicheng.cli.LedgerFolder.Ledger;
import dev.guicheng.cli.Progress;
import dev.guicheng.cli.QuestionInput;
import dev.guicheng.rules.Audit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Audits a property's ledgers. */
@Command(name = "audit")
public final class AuditCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "audit.folder")
  private @Nullable Path folder;

  @Option(names = "--records", paramLabel = "TABLE", descriptionKey = "audit.records")
  private List<Path> records = new ArrayList<>();

  @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "audit.mapping")
  private List<Path> mappings = new ArrayList<>();

  @Option(names = "--as-of", paramLabel = "TIME", required = true)
  private String asOf = "";

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      defaultValue = "audit",
      descriptionKey = "audit.output")
  private Path output = Path.of("audit");

  @Option(names = "--households", paramLabel = "N")
  private @Nullable Integer households;

  @Option(names = "--list", paramLabel = "N", defaultValue = "500")
  private int listed = 500;

  @Option(names = "--all-findings")
  private boolean allFindings;

  @Mixin private EngineOptions engineOptions;

  /** A command that speaks on a console. */
  public AuditCommand(Console console) {
    this.console = console;
    this.engineOptions = new EngineOptions();
  }

  @Override
  public Integer call() throws IOException {
    if (records.size() != mappings.size() || (folder == null) == records.isEmpty()) {
      console.error(console.texts().text("audit.error.records"));
      return ExitCode.USAGE;
    }
    if (listed < 0 || (households != null && households < 1)) {
      console.error(console.texts().text("audit.error.numbers"));
      return ExitCode.USAGE;
    }
    List<Ledger> ledgers = folder == null ? tables() : LedgerFolder.read(folder);
    PolicyEngine engine =
        folder == null
            ? engineOptions.engine()
            : engineOptions.engineOr(folder.resolve("policy.yaml"));
    Audit audit = Audit.of(engine, moment()).listing(listed);
    audit = households == null ? audit : audit.households(households);
    try (AuditOutput files = new AuditOutput(output, allFindings, console.texts())) {
      LedgerAudit run = new LedgerAudit(audit, files);
      for (Ledger ledger : ledgers) {
        try (QuestionInput rows = ledger.open(console)) {
          run.accept(Progress.watch(rows, rows.name()));
        }
      }
      Audited audited = run.finish();
      files.commit(audited);
      new AuditText(audited, console).print(output);
      return audited.rejected() == 0 ? ExitCode.OK : ExitCode.BAD_INPUT;
    }
  }

  private List<Ledger> tables() {
    List<Ledger> ledgers = new ArrayList<>();
    for (int position = 0; position < records.size(); position++) {
      ledgers.add(new Ledger(records.get(position), Optional.of(mappings.get(position))));
    }
    return ledgers;
  }

  /** A day means its end. */
  private LocalDateTime moment() {
    try {
      return asOf.contains("T")
          ? LocalDateTime.parse(asOf)
          : LocalDate.parse(asOf).plusDays(1).atStartOfDay();
    } catch (DateTimeException refused) {
      throw new BadInputException(console.texts().text("audit.error.asOf", asOf));
    }
  }
}
