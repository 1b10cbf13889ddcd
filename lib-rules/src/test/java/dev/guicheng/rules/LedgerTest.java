package dev.guicheng.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.jackson.CaseSuite;
import dev.guicheng.manual.Clause;
import dev.guicheng.manual.Manual;
import dev.guicheng.manual.Treatment;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The clause ledger is complete: what is decided has rules and cases, and what has rules is
 * decided.
 */
class LedgerTest {
  private static final Set<String> CITED = citedClauses();
  private static final Set<String> TESTED =
      CaseSuite.load(Path.of("src/test/resources/conformance"))
          .cases()
          .flatMap(one -> one.clauses().stream())
          .collect(toSet());

  @Test
  void theLedgerHasEveryEntryOfTheManual() {
    assertThat(Manual.clauses()).hasSize(302).extracting(Clause::id).doesNotHaveDuplicates();
  }

  @Test
  void everyDecidedClauseHasARule() {
    assertThat(idsOf(Treatment.DECIDED)).isSubsetOf(CITED);
  }

  @Test
  void everyDecidedClauseHasACase() {
    assertThat(idsOf(Treatment.DECIDED)).isSubsetOf(TESTED);
  }

  @Test
  void everyRuleCitesADecidedClauseOrAStatute() {
    assertThat(CITED)
        .filteredOn(id -> Manual.findStatute(id).isEmpty())
        .isSubsetOf(idsOf(Treatment.DECIDED));
  }

  @Test
  void everyStatuteHasARuleAndACase() {
    assertThat(Manual.statuteIds()).isSubsetOf(CITED).isSubsetOf(TESTED);
  }

  @Test
  void whatIsInformationalSaysWhy() {
    assertThat(Manual.clauses())
        .filteredOn(clause -> clause.treatment() == Treatment.INFORMATIONAL)
        .allSatisfy(clause -> assertThat(clause.note()).isNotBlank());
  }

  private static Set<String> idsOf(Treatment treatment) {
    return Manual.clauses().stream()
        .filter(clause -> clause.treatment() == treatment)
        .map(Clause::id)
        .collect(toSet());
  }

  private static Set<String> citedClauses() {
    CompiledRules compiled = CompiledRules.builtIn();
    return Areas.ALL.stream()
        .flatMap(area -> RuleBase.of(area, compiled.of(area.name())).citations().stream())
        .flatMap(citation -> citation.clauses().stream())
        .collect(toSet());
  }
}
