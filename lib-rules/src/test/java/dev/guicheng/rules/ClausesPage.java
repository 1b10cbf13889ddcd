package dev.guicheng.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.guicheng.jackson.CaseSuite;
import dev.guicheng.manual.Clause;
import dev.guicheng.manual.Document;
import dev.guicheng.manual.Manual;
import dev.guicheng.manual.Statute;
import dev.guicheng.manual.Treatment;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes {@code docs/clauses.md}: every entry of the ledger with its rules, cases and settings. */
final class ClausesPage {
  private final Map<String, Integer> rules = new TreeMap<>();
  private final Map<String, Set<String>> areas = new TreeMap<>();
  private final Map<String, Integer> cases = new TreeMap<>();
  private final Map<String, List<Setting<?>>> settings =
      PolicyBook.settings().stream().collect(groupingBy(Setting::clause));

  ClausesPage(CaseSuite suite) {
    CompiledRules compiled = CompiledRules.builtIn();
    for (Area area : Areas.ALL) {
      for (RuleCitation citation : RuleBase.of(area, compiled.of(area.name())).citations()) {
        for (String clause : citation.clauses()) {
          rules.merge(clause, 1, Integer::sum);
          areas.computeIfAbsent(clause, id -> new TreeSet<>()).add(area.name());
        }
      }
    }
    suite
        .cases()
        .flatMap(one -> one.clauses().stream().distinct())
        .forEach(clause -> cases.merge(clause, 1, Integer::sum));
  }

  String text() {
    StringBuilder page = new StringBuilder();
    page.append("# The clause ledger\n\n");
    page.append(
        "Generated from the ledger, the rules and the cases; a test holds that it is fresh. ");
    page.append("Each entry of the manual\nwith a summary in our own words, how it is treated, ");
    page.append("the areas whose rules decide it, and how many rules and\ncases it has.\n\n");
    page.append("| treatment | entries |\n|---|---|\n");
    for (Treatment treatment : Treatment.values()) {
      long count = Manual.clauses().stream().filter(of -> of.treatment() == treatment).count();
      if (count > 0) {
        page.append("| %s | %d |\n".formatted(name(treatment), count));
      }
    }
    for (Document document : Manual.documents()) {
      page.append("\n## %s %s (%s)\n\n".formatted(document.id(), document.en(), document.zh()));
      page.append("| clause | article | summary | area | rules | cases | settings |\n");
      page.append("|---|---|---|---|---|---|---|\n");
      Manual.clauses().stream()
          .filter(clause -> clause.document().equals(document.id()))
          .forEach(clause -> page.append(row(clause)));
    }
    page.append("\n## Statutes\n\n");
    page.append("Where present Chinese law may conflict with the manual's answer, an ADVISORY ");
    page.append(
        "finding points at the article. These are\npointers for counsel, no legal advice; ");
    page.append(
        "the answer stays the manual's. `employment.adverse.legalFlag: false` drops them.\n\n");
    page.append("| id | statute | what it says | checked on | cases |\n|---|---|---|---|---|\n");
    Manual.statutes().forEach(statute -> page.append(row(statute)));
    return page.toString();
  }

  private String row(Clause clause) {
    String treated =
        clause.treatment() == Treatment.DECIDED
            ? "%s | %d | %d"
                .formatted(
                    String.join(", ", areas.getOrDefault(clause.id(), Set.of())),
                    rules.getOrDefault(clause.id(), 0),
                    cases.getOrDefault(clause.id(), 0))
            : "%s: %s | | ".formatted(name(clause.treatment()), clause.note());
    return "| %s | %s | %s %s | %s | %s |\n"
        .formatted(
            clause.id(), clause.article(), clause.zh(), clause.en(), treated, keys(clause.id()));
  }

  private String row(Statute statute) {
    return "| %s | %s, %s (%s %s) | %s %s | %s | %d |\n"
        .formatted(
            statute.id(),
            statute.en(),
            statute.articleEn(),
            statute.zh(),
            statute.articleZh(),
            statute.summaryZh(),
            statute.summaryEn(),
            statute.verifiedOn(),
            cases.getOrDefault(statute.id(), 0));
  }

  private String keys(String clause) {
    return settings.getOrDefault(clause, List.of()).stream()
        .map(setting -> "`" + setting.key() + "`")
        .collect(joining(", "));
  }

  private static String name(Treatment treatment) {
    return switch (treatment) {
      case DECIDED -> "decided";
      case INFORMATIONAL -> "informational";
    };
  }
}
