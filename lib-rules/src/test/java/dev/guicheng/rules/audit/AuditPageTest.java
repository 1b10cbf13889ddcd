package dev.guicheng.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.PolicyEngine;
import dev.guicheng.audit.AuditConclusion;
import dev.guicheng.audit.AuditListener;
import dev.guicheng.audit.AuditRecord;
import dev.guicheng.audit.AuditSummary;
import dev.guicheng.audit.Clock;
import dev.guicheng.audit.ClockLog;
import dev.guicheng.audit.ClockPolicy;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rules.Audit;
import dev.guicheng.rules.AuditRun;
import dev.guicheng.rules.Guicheng;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on audits shows what is so. */
class AuditPageTest {
  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("../docs/audit.md")))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  @Test
  void theClockOfTheLogIsTheOneShown() throws IOException {
    ClockLog log = GuichengJson.yamlMapper().readValue(blocks("yaml").get(0), ClockLog.class);
    Clock clock = log.at(LocalDateTime.of(2026, 4, 1, 0, 0), PolicyBook.manual()).orElseThrow();

    assertThat(GuichengJson.jsonMapper().writeValueAsString(clock))
        .isEqualTo(blocks("json").get(0).replace("\n", ""));
  }

  @Test
  void theExamplesAreThoseBelow() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/dev/guicheng/rules/audit/AuditPageTest.java"));

    assertThat(blocks("java"))
        .flatExtracting(block -> List.of(block.split("\n")))
        .extracting(String::strip)
        .allSatisfy(line -> assertThat(source).contains(line));
  }

  @Test
  void theExamplesWork() {
    PolicyEngine engine = Guicheng.engine();
    AuditListener listener = AuditListener.none();
    List<AuditRecord> records = SyntheticYear.of(60, 3);
    Audit audit = Audit.of(engine, LocalDateTime.of(2026, 4, 1, 0, 0));
    AuditRun run = audit.start(listener);
    records.forEach(run::accept);
    AuditSummary summary = run.finish();
    AuditConclusion conclusion = audit.conclude(summary);
    Stream<Iterator<AuditRecord>> parts =
        Stream.of(records.subList(0, 20).iterator(), records.subList(20, 60).iterator());
    AuditSummary merged =
        parts
            .map(part -> audit.summarize(part, AuditListener.none()))
            .reduce(audit.empty(), AuditSummary::plus);

    assertThat(merged).isEqualTo(summary);
    assertThat(audit.conclude(merged)).isEqualTo(conclusion);
  }

  @Test
  void everySettingOfClocksIsOnThePage() throws IOException {
    String page = Files.readString(Path.of("../docs/audit.md"));

    assertThat(ClockPolicy.SETTINGS)
        .allSatisfy(setting -> assertThat(page).contains("`" + setting.key() + "`"));
  }
}
