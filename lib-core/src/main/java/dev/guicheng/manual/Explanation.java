package dev.guicheng.manual;

import dev.guicheng.Comparison;
import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.Relation;
import dev.guicheng.SettingOverride;
import dev.guicheng.SiteClause;
import dev.guicheng.Verdict;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.Span;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Renders a decision in words: the clauses with what was compared with what, what is missing, whose
 * numbers were used, and the readings relied on. It needs nothing but the decision, and the same
 * decision always gives the same text, whatever the machine's locale and zone.
 */
public final class Explanation {
  private static final String INDENT = "  ";
  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*");
  private static final Pattern SPAN = Pattern.compile("P(\\d+[YMWD])*(T(\\d+[HMS])+)?");

  private final Decision<?> decision;
  private final boolean chinese;
  private final Words words;
  private final Map<String, List<SettingOverride>> overrides;
  private final List<String> lines = new ArrayList<>();

  private Explanation(Decision<?> decision, Locale locale) {
    this.decision = decision;
    this.chinese = Words.isChinese(locale);
    this.words = Words.in(locale);
    this.overrides =
        decision.overrides().stream().collect(Collectors.groupingBy(SettingOverride::key));
  }

  /**
   * The decision in Chinese for any locale of language {@code zh}, in English otherwise. Lines end
   * with {@code \n}, except the last.
   */
  public static String of(Decision<?> decision, Locale locale) {
    return new Explanation(decision, locale).render();
  }

  private String render() {
    add(
        "",
        "explain.heading",
        words.kind(decision.kind()),
        decision.policy().name(),
        decision.policy().version());
    addResult();
    decision.findings().forEach(this::addFinding);
    addOtherOverrides();
    addReadings();
    return String.join("\n", lines);
  }

  private void add(String indent, String key, String... arguments) {
    lines.add(indent + words.sentence(key, arguments));
  }

  private void addResult() {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count =
          decision.findings().stream().filter(finding -> finding.verdict() == verdict).count();
      if (count > 0) {
        counts.add(words.sentence("explain.count", words.verdict(verdict), Long.toString(count)));
      }
    }
    add("", resultKey(), words.list(counts));
  }

  private String resultKey() {
    return decision.findings().stream()
        .map(Finding::verdict)
        .reduce(Verdict::and)
        .map(
            worst ->
                switch (worst) {
                  case VIOLATED -> "explain.result.bad";
                  case UNDETERMINED -> "explain.result.open";
                  case ADVISORY, SATISFIED -> "explain.result.good";
                  case APPLIED -> "explain.result.applied";
                })
        .orElse("explain.result.none");
  }

  private void addFinding(Finding finding) {
    lines.add("");
    addClause(finding.clause(), words.verdict(finding.verdict()));
    finding.comparisons().forEach(comparison -> addComparison(finding, comparison));
    finding.missing().forEach(this::addMissing);
    settingsOf(finding.clause()).forEach(this::addSetting);
  }

  private void addClause(String id, String verdict) {
    Optional<Clause> clause = Manual.findClause(id);
    Optional<SiteClause> site = siteClause(id);
    Optional<Statute> statute = Manual.findStatute(id);
    if (clause.isPresent()) {
      add("", "explain.finding", id, citation(clause.get()), verdict);
      lines.add(INDENT + (chinese ? clause.get().zh() : clause.get().en()));
    } else if (statute.isPresent()) {
      add("", "explain.finding", id, citation(statute.get()), verdict);
      lines.add(INDENT + (chinese ? statute.get().summaryZh() : statute.get().summaryEn()));
      add(INDENT, "explain.statute", statute.get().verifiedOn().toString());
    } else if (words.find("clause." + id).isPresent()) {
      add("", "explain.finding.policy", words.text("clause." + id), verdict);
    } else if (site.isPresent()) {
      String citation =
          words.sentence("explain.citation", site.get().document(), site.get().article());
      add("", "explain.finding", id, citation, verdict);
      lines.add(INDENT + (chinese ? site.get().zh() : site.get().en()));
    } else {
      add("", "explain.finding.own", id, verdict);
    }
  }

  private Optional<SiteClause> siteClause(String id) {
    return decision.siteClauses().stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  private String citation(Statute statute) {
    return chinese
        ? words.sentence("explain.citation", statute.zh(), statute.articleZh())
        : words.sentence("explain.citation", statute.en(), statute.articleEn());
  }

  private String citation(Clause clause) {
    String title =
        Manual.findDocument(clause.document())
            .map(document -> chinese ? document.zh() : document.en())
            .orElse(clause.document());
    return words.sentence("explain.citation", title, clause.article());
  }

  private void addComparison(Finding finding, Comparison comparison) {
    String attribute = attribute(comparison.attribute());
    String actual = actual(finding, comparison);
    if (comparison.relation() == Relation.GIVEN) {
      add(INDENT, "explain.given", attribute, actual);
      return;
    }
    add(
        INDENT,
        "explain.comparison",
        attribute,
        actual,
        words.expectation(
            comparison.relation(), values(comparison.expected(), vocabulary(comparison))),
        words.verdict(comparison.verdict()));
  }

  /** Advisories on the policy compare settings and rows of tables. */
  private String attribute(String path) {
    int bracket = path.endsWith("]") ? path.indexOf('[') : path.length();
    String key = path.substring(0, bracket);
    return PolicyBook.findSetting(key).isPresent()
        ? words.setting(key) + path.substring(bracket)
        : words.attribute(decision.kind(), path);
  }

  private String actual(Finding finding, Comparison comparison) {
    if (!comparison.actual().isEmpty()) {
      return words.list(values(comparison.actual(), vocabulary(comparison)));
    }
    boolean unknown =
        comparison.verdict() == Verdict.UNDETERMINED
            || finding.missing().contains(comparison.attribute());
    return words.text(unknown ? "value.unknown" : "value.none");
  }

  private static Optional<String> vocabulary(Comparison comparison) {
    return comparison.vocabulary().or(() -> Words.vocabularyOfKeys(comparison.attribute()));
  }

  private void addMissing(String needed) {
    Optional<String> reading =
        Manual.findReading(needed).map(found -> chinese ? found.zh() : found.en());
    if (reading.isPresent()) {
      add(INDENT, "explain.missing.reading", needed, reading.get());
    } else if (PolicyBook.findSetting(needed).isPresent()) {
      add(INDENT, "explain.missing.setting", needed, words.setting(needed));
    } else {
      add(INDENT, "explain.missing.attribute", words.attribute(decision.kind(), needed));
    }
  }

  private static List<Setting<?>> settingsOf(String clause) {
    return PolicyBook.settings().stream()
        .filter(setting -> setting.clause().equals(clause))
        .toList();
  }

  /** The manual's switches are told as readings, so only its numbers and lists are named here. */
  private void addSetting(Setting<?> setting) {
    List<SettingOverride> own = overrides.getOrDefault(setting.key(), List.of());
    if (!own.isEmpty()) {
      own.forEach(override -> addOverride(INDENT, override));
      return;
    }
    String value = manualText(setting);
    boolean isSwitch =
        setting.type().name().equals("Enum") || setting.type().name().equals("Boolean");
    if (!isSwitch && !value.isEmpty()) {
      add(
          INDENT,
          "explain.setting.manual",
          words.setting(setting.key()),
          settingValue(setting, value));
    }
  }

  private static <T> String manualText(Setting<T> setting) {
    Object plain = setting.type().plain(setting.defaultValue());
    if (plain instanceof Map) {
      return "";
    }
    if (plain instanceof Collection<?> items) {
      return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    return plain instanceof BigDecimal number ? number.toPlainString() : plain.toString();
  }

  private void addOverride(String indent, SettingOverride override) {
    Optional<Setting<?>> setting = PolicyBook.findSetting(override.key());
    String own = settingValue(setting, override.value());
    String manual = settingValue(setting, override.manualValue());
    String name = words.setting(override.key());
    List<String> arguments = new ArrayList<>(List.of(name, own, manual));
    override.document().ifPresent(arguments::add);
    override.clause().ifPresent(arguments::add);
    add(indent, overrideKey(override), arguments.toArray(String[]::new));
    override.note().ifPresent(note -> add(indent, "explain.setting.note", note));
  }

  private static String overrideKey(SettingOverride override) {
    String document = override.document().isPresent() ? ".document" : "";
    String clause = override.clause().isPresent() ? ".clause" : "";
    String cited = document + clause;
    return "explain.setting" + (cited.isEmpty() ? ".site" : cited);
  }

  private void addOtherOverrides() {
    List<SettingOverride> others =
        decision.overrides().stream()
            .filter(
                override ->
                    PolicyBook.findSetting(override.key())
                        .map(Setting::clause)
                        .flatMap(decision::findFinding)
                        .isEmpty())
            .toList();
    if (!others.isEmpty()) {
      lines.add("");
      add("", "explain.overrides");
      others.forEach(override -> addOverride(INDENT, override));
    }
  }

  private void addReadings() {
    if (decision.readings().isEmpty()) {
      return;
    }
    lines.add("");
    add("", "explain.readings");
    for (String id : decision.readings()) {
      String text =
          Manual.findReading(id).map(found -> chinese ? found.zh() : found.en()).orElse("");
      add(INDENT, "explain.reading", id, text);
    }
  }

  private List<String> values(List<String> raw, Optional<String> vocabulary) {
    return raw.stream().map(value -> value(value, vocabulary)).toList();
  }

  private String value(String raw, Optional<String> vocabulary) {
    if (vocabulary.isPresent()) {
      return words.constant(vocabulary.get(), raw);
    }
    if (raw.equals("true") || raw.equals("false")) {
      return words.text("value." + raw);
    }
    if (INSTANT.matcher(raw).matches()) {
      return raw.replace('T', ' ');
    }
    return span(raw).orElse(raw);
  }

  private Optional<String> span(String raw) {
    if (raw.length() < 2 || !SPAN.matcher(raw).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(words.span(Span.parse(raw)));
    } catch (DateTimeException noSpan) {
      return Optional.empty();
    }
  }

  private String settingValue(Optional<Setting<?>> setting, String text) {
    return setting.map(known -> settingValue(known, text)).orElse(text);
  }

  private String settingValue(Setting<?> setting, String text) {
    if (text.isEmpty()) {
      return words.text("value.notGiven");
    }
    if (!setting.unit().isEmpty()) {
      return words.quantity(setting.unit(), number(setting.unit(), text));
    }
    Optional<String> vocabulary =
        setting.type().vocabulary().or(() -> Words.vocabularyOfKeys(setting.key()));
    if (!setting.type().name().startsWith("[")) {
      return value(text, vocabulary);
    }
    List<String> items = Arrays.asList(text.split(", ", -1));
    return words.list(
        vocabulary.isPresent()
            ? values(items, vocabulary)
            : items.stream().map(field -> words.attribute(decision.kind(), field)).toList());
  }

  /** Fractions are told as percentages. */
  private static String number(String unit, String text) {
    return unit.equals("fraction")
        ? new BigDecimal(text).movePointRight(2).stripTrailingZeros().toPlainString()
        : text;
  }
}
