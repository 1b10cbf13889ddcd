package dev.guicheng.cli.handbook;

import dev.guicheng.Reading;
import dev.guicheng.Verdict;
import dev.guicheng.cli.Texts;
import dev.guicheng.cli.handbook.Entries.AreaName;
import dev.guicheng.cli.handbook.Entries.CaseEntry;
import dev.guicheng.cli.handbook.Entries.ClauseEntry;
import dev.guicheng.cli.handbook.Entries.DocumentEntry;
import dev.guicheng.cli.handbook.Entries.HitEntry;
import dev.guicheng.cli.handbook.Entries.ReadingEntry;
import dev.guicheng.cli.handbook.Entries.RuleEntry;
import dev.guicheng.cli.handbook.Entries.SettingEntry;
import dev.guicheng.cli.handbook.Entries.StatuteEntry;
import dev.guicheng.cli.handbook.Entries.VerdictCount;
import dev.guicheng.jackson.PolicyCase;
import dev.guicheng.manual.Clause;
import dev.guicheng.manual.Document;
import dev.guicheng.manual.Manual;
import dev.guicheng.manual.Statute;
import dev.guicheng.manual.Treatment;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.rules.RuleSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gathers all there is to say about a policy book, clause by clause, in one language. */
final class Handbook {
  private final PolicyBook book;
  private final Optional<LocalDate> date;
  private final List<PolicyCase> cases;
  private final Optional<HitCounts> hits;
  private final Texts texts;
  private final SettingEntries settings;
  private final List<RuleEntry> rules;
  private final Map<String, List<RuleEntry>> rulesByClause;
  private final Map<String, List<PolicyCase>> casesByClause;
  private final Map<String, ReadingEntry> readings = new LinkedHashMap<>();

  Handbook(
      PolicyBook book,
      Optional<LocalDate> date,
      List<RuleSource> sources,
      List<PolicyCase> cases,
      Optional<HitCounts> hits,
      Texts texts) {
    this.book = book;
    this.date = date;
    this.cases = cases;
    this.hits = hits;
    this.texts = texts;
    this.settings = new SettingEntries(book, texts);
    this.rules = sources.stream().map(this::rule).toList();
    this.rulesByClause = byClause(rules, RuleEntry::clauses);
    this.casesByClause = byClause(cases, PolicyCase::clauses);
    Manual.readings().forEach(reading -> readings.put(reading.id(), reading(reading)));
  }

  /** The values by the clauses they name, in their own order. */
  private static <T> Map<String, List<T>> byClause(
      List<T> values, Function<T, List<String>> clauses) {
    Map<String, List<T>> byClause = new HashMap<>();
    for (T value : values) {
      new LinkedHashSet<>(clauses.apply(value))
          .forEach(
              clause -> byClause.computeIfAbsent(clause, first -> new ArrayList<>()).add(value));
    }
    return byClause;
  }

  /** What the template names. */
  Map<String, Object> model() {
    List<DocumentEntry> documents = Manual.documents().stream().map(this::document).toList();
    List<SettingEntry> tables =
        settings.all().filter(setting -> Manual.findClause(setting.clause()).isEmpty()).toList();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("book", book.id().name());
    model.put("version", book.id().version());
    model.put("siteDocument", book.document());
    model.put("date", date.map(LocalDate::toString));
    model.put("decisions", hits.map(HitCounts::decisions));
    model.put("documents", documents);
    model.put("clauseCount", Manual.clauses().size());
    model.put("ruleCount", rules.size());
    model.put("caseCount", cases.size());
    model.put("settingCount", PolicyBook.settings().size());
    model.put("changes", settings.changes());
    model.put("open", settings.all().filter(setting -> !setting.given()).toList());
    model.put("tables", tables.stream().filter(Handbook::hasRows).toList());
    model.put("emptyTables", tables.stream().filter(table -> !hasRows(table)).toList());
    model.put("statutes", Manual.statutes().stream().map(this::statute).toList());
    model.put("readings", readings.values());
    model.put("sharedRules", rules.stream().filter(Handbook::isShared).toList());
    model.put("areas", rules.stream().map(RuleEntry::area).distinct().toList());
    return model;
  }

  private static boolean hasRows(SettingEntry setting) {
    return setting.table().map(table -> !table.rows().isEmpty()).orElse(true);
  }

  private Stream<RuleEntry> rulesOf(String clause) {
    return rulesByClause.getOrDefault(clause, List.of()).stream();
  }

  private static boolean isShared(RuleEntry rule) {
    return rule.clauses().size() > 1;
  }

  private DocumentEntry document(Document document) {
    return new DocumentEntry(
        document.id(),
        texts.chinese() ? document.zh() : document.en(),
        Manual.clauses().stream()
            .filter(clause -> clause.document().equals(document.id()))
            .map(this::clause)
            .toList());
  }

  private ClauseEntry clause(Clause clause) {
    List<SettingEntry> own =
        PolicyBook.settings().stream()
            .filter(setting -> setting.clause().equals(clause.id()))
            .map(settings::of)
            .toList();
    List<SettingEntry> tables =
        PolicyBook.settings().stream()
            .filter(setting -> !setting.clause().equals(clause.id()))
            .filter(setting -> hasRowCiting(setting, clause.id()))
            .map(settings::of)
            .toList();
    List<ReadingEntry> rests = readingsOf(clause.id(), own);
    return new ClauseEntry(
        clause.id(),
        clause.article(),
        texts.chinese() ? clause.zh() : clause.en(),
        clause.treatment() == Treatment.DECIDED,
        clause.treatment() == Treatment.DECIDED ? "" : texts.text("handbook.note." + clause.id()),
        rulesOf(clause.id()).map(RuleEntry::area).distinct().toList(),
        own,
        tables,
        rests,
        rulesOf(clause.id()).filter(rule -> !isShared(rule)).toList(),
        rulesOf(clause.id()).filter(Handbook::isShared).toList(),
        casesOf(clause.id()),
        hits(clause.id()),
        own.stream().anyMatch(SettingEntry::site) || rests.stream().anyMatch(ReadingEntry::moved));
  }

  private List<CaseEntry> casesOf(String clause) {
    return casesByClause.getOrDefault(clause, List.of()).stream()
        .map(one -> new CaseEntry(one.id(), one.why(), one.source()))
        .toList();
  }

  private boolean hasRowCiting(Setting<?> setting, String clause) {
    return book.plain(setting) instanceof Map<?, ?> rows
        && rows.values().stream()
            .anyMatch(row -> row instanceof Map<?, ?> cells && clause.equals(cells.get("clause")));
  }

  private List<ReadingEntry> readingsOf(String clause, List<SettingEntry> own) {
    return Stream.concat(
            Manual.readingsOf(clause).stream(),
            own.stream().map(SettingEntry::readings).flatMap(Collection::stream))
        .distinct()
        .sorted()
        .flatMap(id -> Optional.ofNullable(readings.get(id)).stream())
        .toList();
  }

  private ReadingEntry reading(Reading reading) {
    List<SettingEntry> switches =
        settings.all().filter(setting -> setting.readings().contains(reading.id())).toList();
    TreeSet<String> clauses = new TreeSet<>(Comparator.comparingInt(Manual::positionOf));
    Manual.clauses().stream()
        .map(Clause::id)
        .filter(clause -> Manual.readingsOf(clause).contains(reading.id()))
        .forEach(clauses::add);
    switches.stream()
        .map(SettingEntry::clause)
        .filter(clause -> Manual.findClause(clause).isPresent())
        .forEach(clauses::add);
    return new ReadingEntry(
        reading.id(),
        texts.chinese() ? reading.zh() : reading.en(),
        List.copyOf(clauses),
        switches.stream().map(SettingEntry::key).toList(),
        book.movedReadings().contains(reading.id()));
  }

  private StatuteEntry statute(Statute statute) {
    return new StatuteEntry(
        statute.id(),
        texts.text(
            "handbook.citation",
            texts.chinese() ? statute.zh() : statute.en(),
            texts.chinese() ? statute.articleZh() : statute.articleEn()),
        texts.chinese() ? statute.summaryZh() : statute.summaryEn(),
        statute.verifiedOn().toString(),
        rulesOf(statute.id()).filter(rule -> !isShared(rule)).toList(),
        rulesOf(statute.id()).filter(Handbook::isShared).toList(),
        casesOf(statute.id()),
        hits(statute.id()));
  }

  private RuleEntry rule(RuleSource source) {
    return new RuleEntry(
        "rule-" + source.file().replace(".drl", "").replace('/', '-') + "-" + source.line(),
        source.name(),
        new AreaName(source.area(), texts.text("handbook.area." + source.area())),
        source.clauses(),
        source.file() + ":" + source.line(),
        source.text(),
        hits.map(counts -> counts.ofRule(source.name())));
  }

  private Optional<HitEntry> hits(String clause) {
    return hits.map(
        counts -> {
          Map<Verdict, Long> found = counts.ofClause(clause);
          return new HitEntry(
              found.values().stream().mapToLong(Long::longValue).sum(),
              found.entrySet().stream()
                  .map(one -> new VerdictCount(one.getKey(), one.getValue()))
                  .toList());
        });
  }
}
