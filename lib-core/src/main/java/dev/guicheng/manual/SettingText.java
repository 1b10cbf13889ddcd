package dev.guicheng.manual;

import static java.util.stream.Collectors.toMap;

import dev.guicheng.policy.Setting;
import dev.guicheng.policy.Span;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of settings in words of one language: "3 days" for {@code P3D}, "30%" for {@code
 * 0.30}. Codes that have no name, such as those of the site's own, are shown as they are.
 * Immutable.
 */
public final class SettingText {
  private static final SettingText CHINESE = new SettingText(Words.in(Locale.CHINESE));
  private static final SettingText ENGLISH = new SettingText(Words.in(Locale.ENGLISH));

  /** The types of the codes that name the rows of tables. */
  private static final Map<String, String> ROWS =
      Map.of(
          "complaint.topics", "Topic",
          "service.free.catalogue", "Service",
          "handover.forms", "Form",
          "lobby.access", "Person",
          "conduct.acts", "Act",
          "appearance.garments", "Garment",
          "kpi.site", "KpiMetric",
          "duty.site", "Duty");

  /** The types of the codes that rows of a single value hold. */
  private static final Map<String, String> VALUES =
      Map.of("complaint.topics", "ComplaintClass", "complaint.keywords", "Topic");

  private static final String NONE = "NONE";

  private final Words words;
  private final Map<String, String> constants;

  private SettingText(Words words) {
    this.words = words;
    this.constants = constantsOfOneName(words);
  }

  /** Chinese for any locale of language {@code zh}, English otherwise. */
  public static SettingText in(Locale locale) {
    return Words.isChinese(locale) ? CHINESE : ENGLISH;
  }

  /** The constants that are called the same in every type that has them. */
  private static Map<String, String> constantsOfOneName(Words words) {
    Set<String> ambiguous = new HashSet<>();
    Map<String, String> names =
        words.keys().stream()
            .filter(key -> Character.isUpperCase(key.charAt(0)) && key.indexOf('.') > 0)
            .filter(key -> !key.endsWith(".many"))
            .collect(
                toMap(
                    key -> key.substring(key.indexOf('.') + 1),
                    words::text,
                    (one, other) -> {
                      if (!one.equals(other)) {
                        ambiguous.add(one);
                        ambiguous.add(other);
                      }
                      return one;
                    }));
    names.values().removeAll(ambiguous);
    return names;
  }

  /**
   * A value in words.
   *
   * @param plain the value as {@link dev.guicheng.policy.PolicyBook#plain} gives it; of a table,
   *     tell its rows one by one with {@link #cell}
   */
  public String value(Setting<?> setting, Object plain) {
    if (plain instanceof String text && text.isEmpty()) {
      return words.text("value.notGiven");
    }
    if (!setting.unit().isEmpty()) {
      return plain instanceof Collection<?> numbers
          ? words.list(numbers.stream().map(number -> quantity(setting, number)).toList())
          : quantity(setting, plain);
    }
    Optional<String> vocabulary =
        setting.type().vocabulary().or(() -> Words.vocabularyOfKeys(setting.key()));
    if (plain instanceof Collection<?> items) {
      return words.list(items.stream().map(item -> one(String.valueOf(item), vocabulary)).toList());
    }
    if (setting.type().name().equals("Duration")) {
      return words.span(Span.parse(plain.toString()));
    }
    return plain instanceof String code ? one(code, vocabulary) : cell(plain);
  }

  private String quantity(Setting<?> setting, Object number) {
    return words.quantity(setting.unit(), number(setting.unit(), number));
  }

  private String one(String code, Optional<String> vocabulary) {
    return vocabulary
        .map(type -> words.constant(type, code))
        .orElseGet(() -> words.attribute("complaint-record", code));
  }

  /** Fractions are told as percentages. */
  private static String number(String unit, Object plain) {
    BigDecimal number = new BigDecimal(plain.toString());
    return unit.equals("fraction")
        ? number.movePointRight(2).stripTrailingZeros().toPlainString()
        : number.toPlainString();
  }

  /** The name of a table's row in words. */
  public String row(Setting<?> table, String key) {
    String type = ROWS.get(table.key());
    return type == null
        ? constants.getOrDefault(key, words.attribute("", key))
        : words.constant(type, key);
  }

  /**
   * A value in a table's row in words.
   *
   * @param plain the row, if it is a single value, or one of its fields
   */
  public String cell(Setting<?> table, Object plain) {
    String type = VALUES.get(table.key());
    return type == null || NONE.equals(plain)
        ? cell(plain)
        : words.constant(type, plain.toString());
  }

  private String cell(Object plain) {
    if (plain instanceof Boolean flag) {
      return words.text("value." + flag);
    }
    if (plain instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (plain instanceof Collection<?> items) {
      return items.isEmpty()
          ? words.text("value.none")
          : words.list(items.stream().map(this::cell).toList());
    }
    String code = plain.toString();
    return NONE.equals(code)
        ? words.text("value.none")
        : constants.getOrDefault(code, words.attribute("", code));
  }

  /** What a field of a table's row is called. */
  public String field(String name) {
    String key = "column.field." + name;
    return words.keys().contains(key) ? words.text(key) : words.attribute("", name);
  }

  /** What a code is called; the code if there is no one name. */
  public String name(String code) {
    return constants.getOrDefault(code, code);
  }
}
