package dev.guicheng.cli.handbook;

import static java.util.stream.Collectors.toMap;

import dev.guicheng.cli.Texts;
import dev.guicheng.cli.handbook.Entries.AlternativeEntry;
import dev.guicheng.cli.handbook.Entries.SettingEntry;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.manual.SettingText;
import dev.guicheng.manual.Words;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The settings of a book, for the page. */
final class SettingEntries {
  private final PolicyBook book;
  private final Texts texts;
  private final Words words;
  private final SettingText settingText;
  private final SettingTables tables;
  private final Map<String, SettingEntry> entries;

  SettingEntries(PolicyBook book, Texts texts) {
    this.book = book;
    this.texts = texts;
    this.words = Words.in(texts.locale());
    this.settingText = SettingText.in(texts.locale());
    this.tables = new SettingTables(settingText, texts);
    this.entries =
        PolicyBook.settings().stream()
            .map(this::entry)
            .collect(toMap(SettingEntry::key, Function.identity()));
  }

  /** The entry of a setting. */
  SettingEntry of(Setting<?> setting) {
    return entries.get(setting.key());
  }

  /** Every entry, in the order of the settings. */
  Stream<SettingEntry> all() {
    return PolicyBook.settings().stream().map(this::of);
  }

  private <T> SettingEntry entry(Setting<T> setting) {
    Object own = book.plain(setting);
    Object manual = setting.type().plain(setting.defaultValue());
    boolean site = book.isMoved(setting);
    boolean isTable = own instanceof Map;
    String value = isTable ? rows(own) : settingText.value(setting, own);
    String manualValue = isTable ? rows(manual) : settingText.value(setting, manual);
    return new SettingEntry(
        setting.key(),
        words.setting(setting.key()),
        setting.clause(),
        value,
        isTable ? Optional.empty() : code(own).filter(code -> !letters(code).equals(letters(value))),
        !own.equals(""),
        site,
        manualValue,
        difference(setting, own, manual).orElse(value),
        difference(setting, manual, own).orElse(manualValue),
        site ? Optional.of(origin()) : Optional.empty(),
        alternatives(setting, own, manual),
        setting.readings(),
        own instanceof Map<?, ?> rows && manual instanceof Map<?, ?> manualRows
            ? Optional.of(tables.table(setting, rows, manualRows))
            : Optional.empty());
  }

  /** Of tables, only the rows that the other has not. */
  private Optional<String> difference(Setting<?> setting, Object plain, Object other) {
    return plain instanceof Map<?, ?> rows && other instanceof Map<?, ?> others
        ? Optional.of(tables.difference(setting, rows, others))
        : Optional.empty();
  }

  private String rows(Object plain) {
    return texts.text("handbook.rowCount", ((Map<?, ?>) plain).size());
  }

  private static Optional<String> code(Object plain) {
    if (plain.equals("")) {
      return Optional.empty();
    }
    return Optional.of(
        plain instanceof BigDecimal number
            ? number.toPlainString()
            : plain instanceof String text
                ? text
                : GuichengJson.jsonMapper().writeValueAsString(plain).replace("\"", ""));
  }

  /** A value without brackets and separators. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private String origin() {
    return book.document()
        .map(document -> texts.text("handbook.origin.document", book.id().name(), document))
        .orElseGet(() -> texts.text("handbook.origin.site", book.id().name()));
  }

  private List<AlternativeEntry> alternatives(Setting<?> setting, Object own, Object manual) {
    if (own instanceof Boolean) {
      return Stream.of(true, false).map(value -> alternative(setting, value, own, manual)).toList();
    }
    return own instanceof String
        ? setting.type().alternatives().stream()
            .map(value -> alternative(setting, value, own, manual))
            .toList()
        : List.of();
  }

  private AlternativeEntry alternative(
      Setting<?> setting, Object value, Object own, Object manual) {
    return new AlternativeEntry(
        value.toString(),
        settingText.value(setting, value),
        value.equals(own),
        value.equals(manual));
  }
}
