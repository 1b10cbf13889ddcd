package dev.guicheng.cli.handbook;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.guicheng.cli.Texts;
import dev.guicheng.cli.handbook.Entries.AlternativeEntry;
import dev.guicheng.cli.handbook.Entries.ChangeEntry;
import dev.guicheng.cli.handbook.Entries.SettingEntry;
import dev.guicheng.cli.policy.OriginText;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.manual.SettingText;
import dev.guicheng.manual.Words;
import dev.guicheng.policy.Origin;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyEntry;
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
    this.tables = new SettingTables(book, settingText, texts);
    this.entries =
        PolicyBook.settings().stream()
            .map(this::entry)
            .collect(toMap(SettingEntry::key, Function.identity()));
  }

  /** The entry of a setting. */
  SettingEntry of(Setting<?> setting) {
    return requireNonNull(entries.get(setting.key()));
  }

  /** Every entry, in the order of the settings. */
  Stream<SettingEntry> all() {
    return PolicyBook.settings().stream().map(this::of);
  }

  /** What differs from the manual, of tables row by row. */
  List<ChangeEntry> changes() {
    return book.entries().stream().filter(PolicyEntry::isMoved).map(this::change).toList();
  }

  private ChangeEntry change(PolicyEntry entry) {
    boolean isRow = entry.row().isPresent();
    return new ChangeEntry(
        of(entry.setting()),
        isRow ? Optional.of(tables.name(entry)) : Optional.empty(),
        isRow ? tables.line(entry, entry.value()) : value(entry.setting(), entry.value()),
        isRow
            ? tables.line(entry, entry.manualValue())
            : value(entry.setting(), entry.manualValue()),
        origin(entry.origin()));
  }

  private String value(Setting<?> setting, Optional<Object> plain) {
    return settingText.value(setting, plain.orElse(""));
  }

  private <T> SettingEntry entry(Setting<T> setting) {
    Object own = book.plain(setting);
    Object manual = setting.type().plain(setting.defaultValue());
    Origin origin = book.origin(setting);
    String value = own instanceof Map<?, ?> rows ? rows(rows) : settingText.value(setting, own);
    return new SettingEntry(
        setting.key(),
        words.setting(setting.key()),
        setting.clause(),
        value,
        code(own).filter(code -> !letters(code).equals(letters(value))),
        !own.equals(""),
        book.isMoved(setting),
        manual instanceof Map<?, ?> rows ? rows(rows) : settingText.value(setting, manual),
        origin.equals(Origin.MANUAL) ? Optional.empty() : Optional.of(origin(origin)),
        alternatives(setting, own, manual),
        setting.readings(),
        own instanceof Map ? Optional.of(tables.table(book.entries(setting))) : Optional.empty());
  }

  private String rows(Map<?, ?> rows) {
    return texts.text("handbook.rowCount", rows.size());
  }

  private static Optional<String> code(Object plain) {
    if (plain.equals("") || plain instanceof Map) {
      return Optional.empty();
    }
    if (plain instanceof BigDecimal number) {
      return Optional.of(number.toPlainString());
    }
    return Optional.of(
        plain instanceof String text
            ? text
            : GuichengJson.jsonMapper().writeValueAsString(plain).replace("\"", ""));
  }

  /** A value without brackets and separators. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private List<AlternativeEntry> alternatives(Setting<?> setting, Object own, Object manual) {
    List<? extends Object> values =
        own instanceof Boolean
            ? List.of(true, false)
            : own instanceof String ? setting.type().alternatives() : List.of();
    return values.stream()
        .map(
            value ->
                new AlternativeEntry(
                    value.toString(),
                    settingText.value(setting, value),
                    value.equals(own),
                    value.equals(manual)))
        .toList();
  }

  /** Where a value is from, in one line. */
  private String origin(Origin origin) {
    return String.join(" · ", OriginText.parts(origin, texts));
  }
}
