package dev.guicheng.policy.table;

import dev.guicheng.Code;
import dev.guicheng.complaint.ComplaintPolicy;
import dev.guicheng.manual.Words;
import dev.guicheng.policy.Label;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingType;
import dev.guicheng.policy.Vocabulary;
import dev.guicheng.policy.table.TableColumn.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The codes of one vocabulary and their names, as they stand in cells and drop-downs. */
final class Choices {
  /** Vocabularies whose codes are the rows of a table. */
  private static final Map<String, String> TABLES =
      Map.of(
          "complaint.topics", "Topic",
          "service.free.catalogue", "Service",
          "lobby.access", "Person",
          "kpi.site", "KpiMetric",
          "duty.site", "Duty",
          "handover.forms", "Form",
          "appearance.garments", "Garment",
          "conduct.acts", "Act");

  private final List<Choice> codes;

  private Choices(List<Choice> codes) {
    this.codes = codes;
  }

  /** Nothing to choose. */
  static Choices none() {
    return new Choices(List.of());
  }

  /** For reading: cells name codes in Chinese or in English. */
  static Choices of(SettingType<?> type, PolicyBook book) {
    return both(of(type, book, Locale.CHINESE), of(type, book, Locale.ENGLISH));
  }

  /** For reading: the rows of a table. */
  static Choices ofRows(Setting<?> table, PolicyBook book) {
    return both(ofRows(table, book, Locale.CHINESE), ofRows(table, book, Locale.ENGLISH));
  }

  /** For reading: the cells of a table whose rows have no fields. */
  static Choices ofCells(Setting<?> table, PolicyBook book) {
    return both(ofCells(table, book, Locale.CHINESE), ofCells(table, book, Locale.ENGLISH));
  }

  private static Choices both(Choices one, Choices other) {
    List<Choice> codes = new ArrayList<>(one.codes);
    codes.addAll(other.codes);
    return new Choices(codes);
  }

  /** What the values of a type, or the items of its lists, are chosen from. */
  static Choices of(SettingType<?> type, PolicyBook book, Locale locale) {
    if (type.name().equals("Boolean")) {
      return truth(locale);
    }
    if (type.vocabulary().isEmpty()) {
      return none();
    }
    String vocabulary = type.vocabulary().get();
    List<String> codes =
        type.alternatives().isEmpty() ? known(vocabulary, book) : type.alternatives();
    return named(vocabulary, codes, book, locale);
  }

  /** What the rows of a table are chosen from; nothing if they may be called anything. */
  static Choices ofRows(Setting<?> table, PolicyBook book, Locale locale) {
    String vocabulary = TABLES.get(table.key());
    if (vocabulary == null) {
      return none();
    }
    List<String> codes = new ArrayList<>(known(vocabulary, book));
    ((Map<?, ?>) book.get(table)).keySet().forEach(row -> codes.add(row.toString()));
    return named(vocabulary, codes, book, locale);
  }

  /** What the cells of a table whose rows have no fields are chosen from. */
  static Choices ofCells(Setting<?> table, PolicyBook book, Locale locale) {
    return table == ComplaintPolicy.KEYWORDS
        ? named("Topic", List.copyOf(book.complaint().topics().keySet()), book, locale)
        : of(table.type().element().orElseThrow(), book, locale);
  }

  private static Choices truth(Locale locale) {
    return new Choices(
        List.of(
            new Choice("true", PolicyTables.heading("true", locale)),
            new Choice("false", PolicyTables.heading("false", locale))));
  }

  private static List<String> known(String vocabulary, PolicyBook book) {
    List<String> codes = new ArrayList<>();
    for (Code code : Vocabulary.builtIn()) {
      if (code.getClass().getSimpleName().equals(vocabulary)) {
        codes.add(code.code());
      }
    }
    codes.addAll(declared(vocabulary, book).keySet());
    return codes;
  }

  private static Map<String, Label> declared(String vocabulary, PolicyBook book) {
    Map<String, Label> labels = new LinkedHashMap<>();
    PolicyBook.findSetting("vocabulary." + vocabulary)
        .ifPresent(
            setting ->
                ((Map<?, ?>) book.get(setting))
                    .forEach((code, label) -> labels.put(code.toString(), (Label) label)));
    return labels;
  }

  private static Choices named(
      String vocabulary, List<String> codes, PolicyBook book, Locale locale) {
    Map<String, Label> declared = declared(vocabulary, book);
    return new Choices(
        codes.stream()
            .distinct()
            .map(
                code -> {
                  Label label = declared.get(code);
                  return new Choice(
                      code,
                      label == null
                          ? Words.in(locale).constant(vocabulary, code)
                          : locale.getLanguage().equals("zh") ? label.zh() : label.en());
                })
            .toList());
  }

  List<Choice> codes() {
    return codes;
  }

  /** The name of a code; empty if it has none of its own. */
  String nameOf(String code) {
    return codes.stream()
        .filter(choice -> choice.code().equals(code) && !choice.name().equals(code))
        .map(Choice::name)
        .findFirst()
        .orElse("");
  }

  /** The code that a cell names: by itself, followed by its name, or by its name alone. */
  String codeOf(String text) {
    if (codes.stream().anyMatch(choice -> choice.code().equals(text))) {
      return text;
    }
    for (Choice choice : codes) {
      if (text.equals(choice.code() + " " + choice.name())) {
        return choice.code();
      }
    }
    List<String> named =
        codes.stream()
            .filter(choice -> choice.name().equals(text))
            .map(Choice::code)
            .distinct()
            .toList();
    return named.size() == 1 ? named.get(0) : text;
  }
}
