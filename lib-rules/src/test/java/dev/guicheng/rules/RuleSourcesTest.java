package dev.guicheng.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.manual.Clause;
import dev.guicheng.manual.Manual;
import dev.guicheng.manual.Treatment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleSourcesTest {
  private static final Path FOLDER = Path.of("src/main/resources/dev/guicheng/rules");
  private static final List<RuleSource> SOURCES = RuleSources.builtIn();

  @Test
  void theListNamesEveryRuleFile() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<String> there =
          files
              .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(".drl"))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(FOLDER.resolve("rule-files.txt"))).isEqualTo(there);
    }
  }

  @Test
  void everyCompiledRuleHasItsSource() {
    CompiledRules compiled = CompiledRules.builtIn();
    Set<String> names =
        Areas.ALL.stream()
            .flatMap(area -> RuleBase.of(area, compiled.of(area.name())).citations().stream())
            .map(RuleCitation::name)
            .collect(toSet());
    assertThat(SOURCES).extracting(RuleSource::name).containsOnlyOnceElementsOf(names);
    assertThat(SOURCES).hasSameSizeAs(names);
  }

  @Test
  void everyDecidedClauseAndEveryStatuteHasASource() {
    Set<String> cited = SOURCES.stream().flatMap(rule -> rule.clauses().stream()).collect(toSet());
    assertThat(cited)
        .containsAll(Manual.statuteIds())
        .containsAll(
            Manual.clauses().stream()
                .filter(clause -> clause.treatment() == Treatment.DECIDED)
                .map(Clause::id)
                .toList());
  }

  @Test
  void aSourceIsWhatStandsInItsFile() throws IOException {
    for (RuleSource rule : SOURCES) {
      List<String> lines = Files.readAllLines(FOLDER.resolve(rule.file()));
      String[] own = rule.text().split("\n", -1);
      assertThat(lines.subList(rule.line() - 1, rule.line() - 1 + own.length)).containsExactly(own);
      assertThat(own[0]).isEqualTo("rule \"" + rule.name() + "\"");
      assertThat(own[own.length - 1]).isEqualTo("end");
      assertThat(rule.file()).startsWith(rule.area() + "/");
    }
  }

  @Test
  void aRuleThatNamesItsStatuteIsAboutThatOneOnly() {
    assertThat(SOURCES)
        .filteredOn(rule -> rule.text().contains("\"LAW-04\""))
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.clauses()).containsExactly("LAW-04"));
  }
}
