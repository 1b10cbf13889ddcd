package dev.guicheng.policy;

import dev.guicheng.Code;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The types that settings have. Each reads the plain form of policy files and says what is wrong
 * with it.
 */
public final class SettingTypes {
  private static final int LONGEST_MONTH = 31;
  private static final Span LONGEST = Span.ofMonths(1200);

  private SettingTypes() {}

  /** One of an enum's constants. */
  public static <E extends Enum<E>> SettingType<E> choice(Class<E> type) {
    return choice(type, EnumSet.allOf(type));
  }

  /** One of some of an enum's constants. */
  public static <E extends Enum<E>> SettingType<E> choice(Class<E> type, Collection<E> constants) {
    return choice("Enum", constants, Enum::name).of(type.getSimpleName());
  }

  /** A list of an enum's constants without repetitions, named after the enum. */
  public static <E extends Enum<E>> SettingType<List<E>> constants(Class<E> type) {
    return list(choice(type.getSimpleName(), EnumSet.allOf(type), Enum::name));
  }

  /** One of the given values, shown by their code; the name is that of their type. */
  public static <T> SettingType<T> choice(
      String name, Collection<T> values, Function<T, String> code) {
    List<String> codes = values.stream().map(code).toList();
    Map<String, T> byCode = new LinkedHashMap<>();
    values.forEach(value -> byCode.put(code.apply(value), value));
    return new SettingType<T>(
            name,
            codes,
            (plain, inherited) -> {
              String text = text(plain);
              T value = byCode.get(text);
              if (value == null) {
                throw new SettingValueException(
                    Reason.UNKNOWN_VALUE,
                    quoted(text) + " is not one of " + codes + Suggestion.maybe(text, codes));
              }
              return value;
            },
            code::apply)
        .of(name);
  }

  /** True or false. */
  public static SettingType<Boolean> bool() {
    return new SettingType<>(
        "Boolean",
        List.of(),
        (plain, inherited) -> {
          if (plain instanceof Boolean value) {
            return value;
          }
          throw badFormat(plain, "true or false");
        },
        value -> value);
  }

  /** A whole number of at least {@code minimum}. */
  public static SettingType<Integer> integer(int minimum) {
    return new SettingType<>(
        "Int",
        List.of(),
        (plain, inherited) -> {
          BigDecimal number = number(plain);
          try {
            int value = number.intValueExact();
            if (value < minimum) {
              throw new SettingValueException(
                  Reason.OUT_OF_RANGE, plain + " is less than " + minimum);
            }
            return value;
          } catch (ArithmeticException notWhole) {
            throw badFormat(plain, "a whole number");
          }
        },
        value -> value);
  }

  /** A day of the month: 1 to 31; shorter months end with their last day. */
  public static SettingType<Integer> dayOfMonth() {
    SettingType<Integer> number = integer(1);
    return new SettingType<>(
        number.name(),
        List.of(),
        (plain, inherited) -> {
          int day = number.read(plain, null);
          if (day > LONGEST_MONTH) {
            throw new SettingValueException(
                Reason.OUT_OF_RANGE, day + " is more than " + LONGEST_MONTH);
          }
          return day;
        },
        value -> value);
  }

  /** A number of zero or more, exact. */
  public static SettingType<BigDecimal> decimal() {
    return decimal(value -> value.signum() >= 0, "zero or more");
  }

  /** A number that may be negative, exact. */
  public static SettingType<BigDecimal> signedDecimal() {
    return decimal(value -> true, "any number");
  }

  /** A number from zero to another, such as the days of a month, exact. */
  public static SettingType<BigDecimal> decimal(int maximum) {
    return decimal(
        value -> value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(maximum)) <= 0,
        "from 0 to " + maximum);
  }

  /** A number above zero and at most another, exact. */
  public static SettingType<BigDecimal> positiveDecimal(int maximum) {
    return decimal(
        value -> value.signum() > 0 && value.compareTo(BigDecimal.valueOf(maximum)) <= 0,
        "more than zero and at most " + maximum);
  }

  /** A number above zero, exact. */
  public static SettingType<BigDecimal> positiveDecimal() {
    return decimal(value -> value.signum() > 0, "more than zero");
  }

  /** A fraction from 0 to 1: 0.30 means 30 %. */
  public static SettingType<BigDecimal> fraction() {
    return decimal(
        value -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0,
        "from 0 to 1; 0.30 means 30 %");
  }

  private static SettingType<BigDecimal> decimal(Predicate<BigDecimal> allowed, String range) {
    return new SettingType<>(
        "Decimal",
        List.of(),
        (plain, inherited) -> {
          BigDecimal value = number(plain);
          if (!allowed.test(value)) {
            throw new SettingValueException(
                Reason.OUT_OF_RANGE, value.toPlainString() + " must be " + range);
          }
          return value;
        },
        value -> value);
  }

  /** A length of time of at most a hundred years; zero is the same day or instant. */
  public static SettingType<Span> span() {
    return new SettingType<>(
        "Duration",
        List.of(),
        (plain, inherited) -> {
          Span value = spanOf(plain);
          if (value.isLongerThan(LONGEST)) {
            throw new SettingValueException(
                Reason.OUT_OF_RANGE, value + " is longer than a hundred years");
          }
          return value;
        },
        Span::toString);
  }

  private static Span spanOf(@Nullable Object plain) {
    if (plain instanceof Number) {
      throw new SettingValueException(
          Reason.BAD_FORMAT,
          "%s is a number without its unit, where a duration such as P3D or PT24H is needed%nMaybe P%sD?"
              .formatted(plain, plain));
    }
    String text = text(plain);
    try {
      return Span.parse(text);
    } catch (DateTimeException refused) {
      throw new SettingValueException(
          Reason.BAD_FORMAT, refused.getMessage() + LooseText.maybeSpan(text));
    }
  }

  /** A length of time that is not zero. */
  public static SettingType<Span> lasting(SettingType<Span> span) {
    return new SettingType<>(
        span.name(),
        List.of(),
        (plain, inherited) -> {
          Span value = span.read(plain, null);
          if (!value.isLongerThan(Span.ofDays(0))) {
            throw new SettingValueException(
                Reason.OUT_OF_RANGE, value + " must be more than no time at all");
          }
          return value;
        },
        Span::toString);
  }

  /** A length of time in whole months and days, for limits that are days of the calendar. */
  public static SettingType<Span> calendarSpan() {
    SettingType<Span> span = span();
    return new SettingType<>(
        span.name(),
        List.of(),
        (plain, inherited) -> {
          Span value = span.read(plain, null);
          if (value.isExact()) {
            throw badFormat(plain, "a length in months and days, such as P3D or P1M");
          }
          return value;
        },
        Span::toString);
  }

  /** A text that is not blank. */
  public static SettingType<String> text() {
    return new SettingType<>(
        "Text",
        List.of(),
        (plain, inherited) -> {
          String text = text(plain);
          if (text.isBlank()) {
            throw badFormat(plain, "a text that is not blank");
          }
          return text;
        },
        value -> value);
  }

  /**
   * A code of an open vocabulary, named after its type; the policy book checks that it is known.
   */
  public static <C extends Code> SettingType<C> code(Function<String, C> of) {
    SettingType<C> type = text().as(of, Code::code);
    String name = of.apply("ANY").getClass().getSimpleName();
    return type.named(name).of(name);
  }

  /** A value that the manual does not give: null in a policy file, empty in Java. */
  public static <T> SettingType<Optional<T>> optional(SettingType<T> element) {
    return new SettingType<Optional<T>>(
            element.name(),
            element.alternatives(),
            (plain, inherited) ->
                plain == null ? Optional.empty() : Optional.of(element.read(plain, null)),
            value -> value.map(element::plain).orElse(""))
        .of(element.vocabulary());
  }

  /** A list without repetitions, in its own order. */
  public static <T> SettingType<List<T>> list(SettingType<T> element) {
    return new SettingType<List<T>>(
            "[" + element.name() + "]",
            element.alternatives(),
            (plain, inherited) -> {
              if (!(plain instanceof Collection<?> items)) {
                throw badFormat(plain, "a list");
              }
              Set<T> values = new LinkedHashSet<>();
              for (Object item : items) {
                values.add(element.read(item, null));
              }
              return List.copyOf(values);
            },
            value -> value.stream().map(element::plain).toList())
        .of(element.vocabulary());
  }

  /** A table by key, laid over the inherited one: a row replaces or adds, a null row removes. */
  public static <T> SettingType<Map<String, T>> map(SettingType<T> row) {
    return new SettingType<Map<String, T>>(
            "Map",
            List.of(),
            (plain, inherited) -> {
              if (!(plain instanceof Map<?, ?> rows)) {
                throw badFormat(plain, "a map");
              }
              Map<String, T> merged = new LinkedHashMap<>(inherited == null ? Map.of() : inherited);
              rows.forEach(
                  (key, value) -> {
                    String name = text(key);
                    if (name.isBlank()) {
                      throw badFormat(key, "a name that is not blank");
                    }
                    if (value == null) {
                      merged.remove(name);
                    } else {
                      merged.put(name, readRow(row, name, value));
                    }
                  });
              return Collections.unmodifiableMap(merged);
            },
            value -> {
              Map<String, Object> rows = new LinkedHashMap<>();
              value.forEach((key, item) -> rows.put(key, row.plain(item)));
              return rows;
            })
        .ofParts(row);
  }

  /**
   * A row of named fields, such as {@code {bound: MAX, value: 2, clause: SITE-02}}.
   *
   * @param fields the names a row may have
   * @param of reads a row
   * @param plain the fields of a row that are given, as in policy files
   */
  public static <T> SettingType<T> row(
      List<String> fields, Function<SettingRow, T> of, Function<T, Map<String, Object>> plain) {
    return new SettingType<>(
        "Row",
        List.of(),
        (value, inherited) -> {
          if (value instanceof Map<?, ?> row) {
            return of.apply(new SettingRow(row, fields));
          }
          throw badFormat(value, "a row with the fields " + fields);
        },
        plain::apply);
  }

  private static <T> T readRow(SettingType<T> row, String key, Object value) {
    try {
      return row.read(value, null);
    } catch (SettingValueException refused) {
      throw new SettingValueException(refused.reason(), key + ": " + refused.getMessage());
    }
  }

  /** A Chinese and an English name: {@code {zh: …, en: …}}. */
  public static SettingType<Label> label() {
    return new SettingType<>(
        "Label",
        List.of(),
        (plain, inherited) -> {
          if (plain instanceof Map<?, ?> names
              && names.keySet().equals(Set.of("zh", "en"))
              && names.get("zh") instanceof String zh
              && names.get("en") instanceof String en
              && !zh.isBlank()
              && !en.isBlank()) {
            return new Label(zh, en);
          }
          throw badFormat(plain, "{zh: Chinese name, en: English name}");
        },
        value -> Map.of("zh", value.zh(), "en", value.en()));
  }

  private static String text(@Nullable Object plain) {
    if (plain instanceof CharSequence text) {
      return text.toString();
    }
    if (plain instanceof Enum<?> constant) {
      return constant.name();
    }
    if (plain instanceof Span || plain instanceof Code) {
      return plain.toString();
    }
    throw badFormat(plain, "a text");
  }

  private static BigDecimal number(@Nullable Object plain) {
    if (plain instanceof BigDecimal number) {
      return number;
    }
    if (plain instanceof BigInteger || plain instanceof Integer || plain instanceof Long) {
      return new BigDecimal(plain.toString());
    }
    throw new SettingValueException(
        Reason.BAD_FORMAT,
        quoted(String.valueOf(plain))
            + " is not an exact number"
            + LooseText.maybeNumber(String.valueOf(plain)));
  }

  private static SettingValueException badFormat(@Nullable Object plain, String expected) {
    return new SettingValueException(
        Reason.BAD_FORMAT, quoted(String.valueOf(plain)) + " is not " + expected);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
