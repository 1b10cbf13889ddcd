package dev.guicheng.policy.lint;

import dev.guicheng.Code;
import dev.guicheng.manual.Words;
import dev.guicheng.policy.Label;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Codes that a site declares: unused, declared for nothing, or hard to tell apart. */
final class VocabularyLint {
  /** Where a code of a vocabulary must have a row, or be listed, to mean anything. */
  private static final Map<String, String> TABLES =
      Map.of(
          "Duty", "duty.site",
          "KpiMetric", "kpi.site",
          "Goods", "lobby.goods.banned",
          "Person", "lobby.access",
          "SurveyAspect", "survey.aspects",
          "Garment", "appearance.garments",
          "Act", "conduct.acts",
          "Procedure", "service.setup.procedures",
          "IssuedDocument", "handover.issued");

  private static final List<String> NAMED_IN_OTHER_ROWS = List.of("Form", "Role");
  private static final Pattern USUAL = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  private final PolicyBook book;
  private final Consumer<LintFinding> found;
  private final Set<String> named = new HashSet<>();
  private final Map<String, Set<String>> namedIn = new HashMap<>();

  private VocabularyLint(PolicyBook book, Consumer<LintFinding> found) {
    this.book = book;
    this.found = found;
  }

  static void check(PolicyBook book, Consumer<LintFinding> found) {
    if (Vocabulary.SETTINGS.stream().anyMatch(book::isMoved)) {
      new VocabularyLint(book, found).run();
    }
  }

  private void run() {
    PolicyBook.settings().stream()
        .filter(setting -> !Vocabulary.SETTINGS.contains(setting))
        .forEach(setting -> collect(book.plain(setting), named));
    for (Setting<?> declared : Vocabulary.SETTINGS) {
      String type = declared.key().substring(declared.key().indexOf('.') + 1);
      Map<String, String> codesByName = new HashMap<>();
      Set<String> builtIn = new HashSet<>();
      for (Code code : Vocabulary.builtIn()) {
        if (code.getClass().getSimpleName().equals(type)) {
          builtIn.add(code.code());
          List.of(Locale.CHINESE, Locale.ENGLISH)
              .forEach(
                  locale ->
                      codesByName.put(Words.in(locale).constant(type, code.code()), code.code()));
        }
      }
      ((Map<?, ?>) book.get(declared))
          .forEach(
              (code, label) -> {
                declared(declared, type, code.toString(), builtIn);
                name(declared, code.toString(), (Label) label, codesByName);
              });
    }
  }

  private static void collect(Object plain, Set<String> names) {
    if (plain instanceof Map<?, ?> rows) {
      rows.forEach(
          (key, row) -> {
            names.add(key.toString());
            collect(row, names);
          });
    } else if (plain instanceof Collection<?> items) {
      items.forEach(item -> collect(item, names));
    } else {
      names.add(plain.toString());
    }
  }

  private void declared(Setting<?> declared, String type, String code, Set<String> builtIn) {
    if (builtIn.contains(code)) {
      report(declared, code, LintRule.CODE_BUILT_IN, code, type);
      return;
    }
    String table = TABLES.get(type);
    if (table != null && !isIn(table, code)) {
      found.accept(
          LintFinding.of(LintRule.CODE_UNUSED, code, declared, table)
              .at(declared, code)
              .at(PolicyBook.findSetting(table).orElseThrow())
              .shownBy(LintExamples.ofRow(declared, code)));
    }
    if (NAMED_IN_OTHER_ROWS.contains(type) && !named.contains(code)) {
      report(declared, code, LintRule.CODE_NAMED_NOWHERE, code, declared);
    }
    if (!USUAL.matcher(code).matches()) {
      report(declared, code, LintRule.CODE_FORM, code, declared);
    }
  }

  private boolean isIn(String table, String code) {
    return namedIn
        .computeIfAbsent(
            table,
            first -> {
              Set<String> names = new HashSet<>();
              collect(book.plain(PolicyBook.findSetting(table).orElseThrow()), names);
              return names;
            })
        .contains(code);
  }

  private void name(
      Setting<?> declared, String code, Label label, Map<String, String> codesByName) {
    for (String name : List.of(label.zh(), label.en())) {
      String other = codesByName.putIfAbsent(name, code);
      if (other != null && !other.equals(code)) {
        found.accept(
            LintFinding.of(LintRule.NAME_TWICE, name, code, other)
                .at(declared, code)
                .at(declared, other)
                .shownBy(LintExamples.ofRow(declared, code)));
      }
    }
    if (!hasChinese(label.zh()) || hasChinese(label.en())) {
      report(declared, code, LintRule.NAME_IN_OTHER_LANGUAGE, code, label.zh(), label.en());
    }
  }

  private static boolean hasChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private void report(Setting<?> declared, String code, LintRule rule, Object... values) {
    found.accept(
        LintFinding.of(rule, values)
            .at(declared, code)
            .shownBy(LintExamples.ofRow(declared, code)));
  }
}
