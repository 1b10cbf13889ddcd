package dev.guicheng.cli;

import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a cell holds, and how it becomes the value of an attribute. */
sealed interface CellType {
  /** The names of the types in a mapping file. */
  List<String> NAMES = List.of("text", "number", "boolean", "date", "dateTime", "month");

  JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** The attribute's value. */
  JsonNode read(String cell) throws CellException;

  /** The cell in ordinary letters: {@code １２／３} is 12/3. */
  static String ordinary(String cell) {
    return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
  }

  /** A text, as it is. */
  record Text() implements CellType {
    @Override
    public JsonNode read(String cell) {
      return JSON.stringNode(cell);
    }
  }

  /** A number; commas that group by thousands are left out, a per cent sign divides by 100. */
  record Numeric() implements CellType {
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    @Override
    public JsonNode read(String cell) throws CellException {
      String plain = ordinary(cell);
      boolean percent = plain.endsWith("%");
      if (percent) {
        plain = plain.substring(0, plain.length() - 1).strip();
      }
      if (GROUPED.matcher(plain).matches()) {
        plain = plain.replace(",", "");
      }
      try {
        BigDecimal number = new BigDecimal(plain);
        return JSON.numberNode(percent ? number.movePointLeft(2) : number);
      } catch (NumberFormatException wrong) {
        throw new CellException(Reason.BAD_FORMAT, "\"" + cell + "\" is not a number");
      }
    }
  }

  /** Yes or no, in the table's own words. */
  record Bool(Set<String> yes, Set<String> no) implements CellType {
    static final Set<String> YES = Set.of("是", "有", "true", "TRUE", "yes", "Y", "1", "√");
    static final Set<String> NO = Set.of("否", "无", "false", "FALSE", "no", "N", "0", "×");

    @Override
    public JsonNode read(String cell) throws CellException {
      String word = yes.contains(cell) || no.contains(cell) ? cell : ordinary(cell);
      if (yes.contains(word) || no.contains(word)) {
        return JSON.booleanNode(yes.contains(word));
      }
      throw new CellException(
          Reason.UNKNOWN_VALUE,
          "\"%s\" is neither yes %s nor no %s"
              .formatted(cell, yes.stream().sorted().toList(), no.stream().sorted().toList()));
    }
  }

  /** Constants by the table's words for them. */
  record Choice(Map<String, JsonNode> values, Optional<JsonNode> otherwise) implements CellType {
    @Override
    public JsonNode read(String cell) throws CellException {
      JsonNode value = values.getOrDefault(cell, values.get(ordinary(cell)));
      if (value != null) {
        return value;
      }
      return otherwise.orElseThrow(
          () ->
              new CellException(
                  Reason.UNKNOWN_VALUE,
                  "\"%s\" is none of the %d values that the mapping lists%s"
                      .formatted(cell, values.size(), Suggestion.maybe(cell, values.keySet()))));
    }
  }

  /**
   * A day, an instant or a month in one of several forms. The first that fits is taken; the ISO
   * form, which dates of a workbook have, is always one.
   *
   * @param name what is wanted: {@code date}, {@code dateTime}, {@code month}, or {@code text} for
   *     what the form gives, an instant if it has a time of day and else a day
   * @param time the time of day of an instant whose form has none
   */
  record Temporal(
      String name, List<String> patterns, List<DateTimeFormatter> forms, Optional<LocalTime> time)
      implements CellType {
    private static final DateTimeFormatter ISO = strict("yyyy-MM[-dd['T'HH:mm[:ss]]]");

    /**
     * @throws IllegalArgumentException if a pattern is none
     */
    static Temporal of(String name, List<String> patterns, Optional<LocalTime> time) {
      List<DateTimeFormatter> forms = patterns.stream().map(Temporal::strict).toList();
      return new Temporal(name, patterns, forms, time);
    }

    /** {@code yyyy} is what people write; strict resolution wants the proleptic year for it. */
    private static DateTimeFormatter strict(String pattern) {
      StringBuilder proleptic = new StringBuilder();
      boolean quoted = false;
      for (int position = 0; position < pattern.length(); position++) {
        char letter = pattern.charAt(position);
        quoted ^= letter == '\'';
        proleptic.append(!quoted && letter == 'y' ? 'u' : letter);
      }
      return new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern(proleptic.toString())
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public JsonNode read(String cell) throws CellException {
      String ordinary = ordinary(cell);
      Optional<String> read =
          forms.stream()
              .flatMap(form -> Stream.of(cell, ordinary).map(text -> parse(form, text)))
              .flatMap(Optional::stream)
              .findFirst()
              .or(() -> parse(ISO, ordinary));
      if (read.isPresent()) {
        return JSON.stringNode(read.get());
      }
      if (forms.isEmpty()) { // the reader of questions says what is wrong with it
        return JSON.stringNode(ordinary);
      }
      throw new CellException(
          Reason.BAD_FORMAT, "\"%s\" is not of the form %s".formatted(cell, patterns));
    }

    private Optional<String> parse(DateTimeFormatter form, String cell) {
      try {
        return Optional.of(written(form.parse(cell)));
      } catch (DateTimeException anotherForm) {
        return Optional.empty();
      }
    }

    private String written(TemporalAccessor parsed) {
      if (name.equals("month")) {
        return YearMonth.from(parsed).toString();
      }
      LocalDate day = query(parsed, TemporalQueries.localDate());
      if (name.equals("date")) {
        return day.toString();
      }
      LocalTime clock = parsed.query(TemporalQueries.localTime());
      if (name.equals("text") && clock == null && time.isEmpty()) {
        return day.toString();
      }
      return LocalDateTime.of(
              day,
              clock == null
                  ? time.orElseThrow(() -> new DateTimeException("no time of day"))
                  : clock)
          .toString();
    }

    private static <T> T query(TemporalAccessor parsed, TemporalQuery<T> asked) {
      T found = parsed.query(asked);
      if (found == null) {
        throw new DateTimeException("no day");
      }
      return found;
    }
  }
}
