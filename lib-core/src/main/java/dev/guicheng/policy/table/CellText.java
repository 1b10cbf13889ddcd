package dev.guicheng.policy.table;

import static java.util.stream.Collectors.joining;

import dev.guicheng.Reason;
import dev.guicheng.policy.SettingType;
import dev.guicheng.policy.SettingValueException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values as the text of one cell, and back.
 *
 * <p>A list has an item a line; {@code []} is an empty one. A text that begins or ends with a
 * blank, or looks like something else, stands in quotes; a quote within is written twice. What
 * spreadsheets and their users make of a value is understood: {@code 2.0}, {@code 30%}, {@code 是},
 * full-width digits, blanks at the ends.
 */
final class CellText {
  private static final Set<String> YES = Set.of("true", "真", "是", "yes", "y");
  private static final Set<String> NO = Set.of("false", "假", "否", "no", "n");
  private static final String EMPTY_LIST = "[]";
  private static final String SEPARATORS = ",，、;；";
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private CellText() {}

  /** The text of a value; an empty text for none. */
  static String of(@Nullable Object plain, SettingType<?> type) {
    if (plain == null || plain.equals("")) {
      return "";
    }
    if (plain instanceof Collection<?> items) {
      SettingType<?> element = type.element().orElse(type);
      return items.isEmpty()
          ? EMPTY_LIST
          : items.stream().map(item -> of(item, element)).collect(joining("\n"));
    }
    if (plain instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return plain instanceof String text ? quotedIfNeeded(text, isCode(type)) : plain.toString();
  }

  /** A text that no type says more about, such as the key of a row. */
  static String of(String text) {
    return quotedIfNeeded(text, false);
  }

  private static boolean isCode(SettingType<?> type) {
    return type.vocabulary().isPresent();
  }

  private static String quotedIfNeeded(String text, boolean isCode) {
    boolean plain =
        !text.isEmpty()
            && text.equals(trimmed(text))
            && !text.startsWith("\"")
            && !text.equals(EMPTY_LIST)
            && text.chars().noneMatch(letter -> letter == '\n' || letter == '\r')
            && !(isCode && text.chars().anyMatch(letter -> SEPARATORS.indexOf(letter) >= 0));
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /**
   * The plain form of a cell's text; null for an empty cell.
   *
   * @param choices what the codes are called, for cells that name them
   * @throws SettingValueException if no value of the type is written like this
   */
  static @Nullable Object read(String cell, SettingType<?> type, Choices choices) {
    String text = trimmed(cell);
    boolean isList = type.element().isPresent();
    if (text.isEmpty()) {
      return isList && !type.isOptional() ? List.of() : null;
    }
    if (isList) {
      SettingType<?> element = type.element().orElseThrow();
      List<Object> items = new ArrayList<>();
      if (!text.equals(EMPTY_LIST)) {
        for (String item : items(text, isCode(element) ? SEPARATORS : "")) {
          items.add(item(item, element, choices));
        }
      }
      return items;
    }
    return item(text, type, choices);
  }

  private static Object item(String text, SettingType<?> type, Choices choices) {
    return switch (type.name()) {
      case "Boolean" -> truth(choices.codeOf(text));
      case "Int", "Decimal" -> number(text);
      case "Duration" -> halfWidth(text).toUpperCase(Locale.ROOT);
      default -> choices.codeOf(unquoted(text));
    };
  }

  private static Object truth(String text) {
    String word = halfWidth(text).toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return true;
    }
    if (NO.contains(word)) {
      return false;
    }
    throw new SettingValueException(
        Reason.BAD_FORMAT, "\"" + text + "\" is not true or false (TRUE, FALSE, 是, 否)");
  }

  private static BigDecimal number(String text) {
    String digits = halfWidth(text).replace(",", "").replace(" ", "");
    boolean percent = digits.endsWith("%");
    try {
      BigDecimal number =
          new BigDecimal(percent ? digits.substring(0, digits.length() - 1) : digits);
      return percent ? number.divide(HUNDRED) : number;
    } catch (NumberFormatException noNumber) {
      throw new SettingValueException(Reason.BAD_FORMAT, "\"" + text + "\" is not a number");
    }
  }

  static String halfWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** Without blanks at the ends, also full-width and unbreakable ones. */
  static String trimmed(String text) {
    return text.replaceAll("^[\\s\\p{Z}\\ufeff]+|[\\s\\p{Z}\\ufeff]+$", "");
  }

  static String unquoted(String text) {
    return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
        : text;
  }

  /** The items of a list: parted by lines or separators, but not within quotes. */
  private static List<String> items(String text, String separators) {
    List<String> items = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '"' ? afterQuotes(text, at) : at;
      while (end < text.length() && !isSeparator(text.charAt(end), separators)) {
        end++;
      }
      String item = trimmed(text.substring(at, end));
      if (!item.isEmpty()) {
        items.add(item);
      }
      at = end + 1;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return items;
  }

  private static boolean isSeparator(char letter, String separators) {
    return letter == '\n' || letter == '\r' || separators.indexOf(letter) >= 0;
  }

  /** The index behind a quoted text that starts here; a doubled quote does not end it. */
  private static int afterQuotes(String text, int start) {
    int at = start + 1;
    while (at < text.length()) {
      if (text.charAt(at) == '"') {
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          at++;
        } else {
          return at + 1;
        }
      }
      at++;
    }
    return at;
  }
}
