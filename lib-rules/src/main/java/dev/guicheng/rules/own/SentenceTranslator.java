package dev.guicheng.rules.own;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Action;
import dev.guicheng.Form;
import dev.guicheng.Role;
import dev.guicheng.Suggestion;
import dev.guicheng.rules.own.Attribute.Shape;
import dev.guicheng.rules.own.Phrase.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Translates the sentences of one kind of question into code. */
final class SentenceTranslator {
  private static final Map<String, Class<?>> VOCABULARIES =
      Map.of("role", Role.class, "action", Action.class, "form", Form.class);
  private static final Map<String, Set<Shape>> SHAPES =
      Map.of(
          "flag", Set.of(Shape.FLAG),
          "choice", Set.of(Shape.CHOICE),
          "choices", Set.of(Shape.CHOICES),
          "number", Set.of(Shape.NUMBER),
          "day", Set.of(Shape.DAY),
          "instant", Set.of(Shape.INSTANT),
          "moment", Set.of(Shape.DAY, Shape.INSTANT),
          "text", Set.of(Shape.TEXT),
          "list", Set.of(Shape.CHOICES, Shape.OTHERS),
          "any", Set.of(Shape.values()));
  private static final String RESULT = "result_";
  private static final String ANYTHING = ".+?";

  private final List<Phrase> phrases;
  private final Map<String, Attribute> attributes;
  private final Map<String, Attribute> results;
  private final Set<Class<?>> used = new LinkedHashSet<>();

  SentenceTranslator(List<Phrase> phrases, AskedKind kind) {
    this.phrases = phrases;
    this.attributes = byWord(kind.attributes());
    this.results = byWord(kind.results());
  }

  private static Map<String, Attribute> byWord(List<Attribute> attributes) {
    Map<String, Attribute> byWord = new HashMap<>();
    attributes.forEach(attribute -> byWord.putIfAbsent(attribute.label(), attribute));
    attributes.forEach(attribute -> byWord.put(attribute.name(), attribute));
    return byWord;
  }

  /** The attributes that a type of place is about: the question's, or those of its outcome. */
  private Map<String, Attribute> attributes(String type) {
    return type.startsWith(RESULT) ? results : attributes;
  }

  /** What can be said about the attribute in a place; empty if a value stands there. */
  private static Optional<Set<Shape>> shapes(String type) {
    return Optional.ofNullable(
        SHAPES.get(type.startsWith(RESULT) ? type.substring(RESULT.length()) : type));
  }

  /** A sentence that cannot be translated. */
  static final class NoPhraseException extends Exception {
    private static final long serialVersionUID = 1L;

    NoPhraseException(String message) {
      super(message);
    }
  }

  /** The types that the code refers to. */
  Collection<Class<?>> used() {
    return used;
  }

  /**
   * The code of a sentence.
   *
   * @throws NoPhraseException saying which word is not known, or that there is no such phrase
   */
  String translate(String sentence, boolean condition) throws NoPhraseException {
    Optional<NoPhraseException> nearest = Optional.empty();
    for (boolean exact : new boolean[] {true, false}) {
      for (Phrase phrase : phrases) {
        Matcher line = phrase.matcher(sentence, exact ? this::words : place -> ANYTHING);
        if (phrase.condition() == condition && line.matches()) {
          try {
            return code(phrase, line);
          } catch (NoPhraseException unknownWord) {
            nearest = nearest.or(() -> Optional.of(unknownWord));
          }
        }
      }
    }
    throw nearest.orElseGet(
        () ->
            new NoPhraseException(
                "no phrase says so"
                    + Suggestion.maybe(
                        sentence,
                        phrases.stream()
                            .filter(phrase -> phrase.condition() == condition)
                            .map(Phrase::sentence)
                            .toList())));
  }

  /** The words that can stand in a place, longest first; anything where there is no list. */
  private String words(Place place) {
    Class<?> vocabulary = VOCABULARIES.get(place.type());
    if (vocabulary != null) {
      return anyOf(new Constants(vocabulary).names().keySet()) + "|[\"“][^\"”]+[\"”]";
    }
    return shapes(place.type())
        .map(
            shapes ->
                attributes(place.type()).entrySet().stream()
                    .filter(entry -> shapes.contains(entry.getValue().shape()))
                    .map(Map.Entry::getKey)
                    .toList())
        .map(words -> words.isEmpty() ? "(?!)" : anyOf(words))
        .orElse(ANYTHING);
  }

  private static String anyOf(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private String code(Phrase phrase, Matcher line) throws NoPhraseException {
    Map<String, String> values = new HashMap<>();
    values.put("question", "$question");
    values.put(
        "asOf",
        Optional.ofNullable(attributes.get("asOf"))
            .map(Attribute::inConclusion)
            .orElse("Optional.empty()"));
    Optional<Attribute> last = Optional.empty();
    for (int at = 0; at < phrase.places().size(); at++) {
      Place place = phrase.places().get(at);
      String written = line.group(at + 1).strip();
      Optional<Set<Shape>> shapes = shapes(place.type());
      if (shapes.isPresent()) {
        Attribute attribute = attribute(written, shapes.get(), attributes(place.type()));
        last = Optional.of(attribute);
        values.put(
            place.name(), phrase.condition() ? attribute.inCondition() : attribute.inConclusion());
        values.put(place.name() + ".path", '"' + attribute.name() + '"');
        values.put(place.name() + ".moment", attribute.moment());
      } else {
        values.put(place.name(), value(place.type(), written, last));
      }
    }
    return fill(phrase.code(), values);
  }

  private static String fill(String code, Map<String, String> values) throws NoPhraseException {
    StringBuilder filled = new StringBuilder();
    Matcher place = Pattern.compile("\\{([\\w.]+)}").matcher(code);
    while (place.find()) {
      String value = values.get(place.group(1));
      if (value == null) {
        throw new NoPhraseException("the phrase has no place {" + place.group(1) + "}");
      }
      place.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return place.appendTail(filled).toString();
  }

  private static Attribute attribute(String word, Set<Shape> shapes, Map<String, Attribute> byWord)
      throws NoPhraseException {
    Attribute found = byWord.get(word);
    if (found == null) {
      throw new NoPhraseException(
          "\"%s\" is no attribute%s".formatted(word, Suggestion.maybe(word, byWord.keySet())));
    }
    if (!shapes.contains(found.shape())) {
      throw new NoPhraseException("this cannot be said of %s".formatted(word));
    }
    return found;
  }

  private String value(String type, String written, Optional<Attribute> last)
      throws NoPhraseException {
    Class<?> valueType = last.<Class<?>>map(Attribute::type).orElse(Object.class);
    return switch (type) {
      case "value" -> constant(valueType, written);
      case "role", "action", "form" -> constant(requireNonNull(VOCABULARIES.get(type)), written);
      case "amount" -> amount(valueType, written);
      case "count" -> require(written, "\\d{1,9}", "a whole number");
      case "date" -> date(written);
      case "time" -> time(written);
      case "words" ->
          '"'
              + require(written, "[\"“”][^\"“”\\\\]*[\"“”]", "a text in quotation marks")
                  .replaceAll("[\"“”]", "")
              + '"';
      default -> throw new NoPhraseException("a place cannot be of type " + type);
    };
  }

  private static String require(String written, String pattern, String what)
      throws NoPhraseException {
    if (!written.matches(pattern)) {
      throw new NoPhraseException("%s is not %s".formatted(written, what));
    }
    return written;
  }

  private String constant(Class<?> type, String written) throws NoPhraseException {
    Constants constants = new Constants(type);
    used.add(type);
    return constants
        .find(written)
        .orElseThrow(
            () ->
                new NoPhraseException(
                    "\"%s\" is none of %s%s"
                        .formatted(
                            written,
                            constants.labels(),
                            Suggestion.maybe(written, constants.names().keySet()))));
  }

  private static String amount(Class<?> type, String written) throws NoPhraseException {
    boolean percent = written.endsWith("%") || written.endsWith("\uFF05");
    String digits =
        require(
            percent ? written.substring(0, written.length() - 1).strip() : written,
            "\\d{1,12}(\\.\\d{1,12})?",
            "a number");
    BigDecimal number = percent ? new BigDecimal(digits).movePointLeft(2) : new BigDecimal(digits);
    if (type == BigDecimal.class) {
      return "new BigDecimal(\"%s\")".formatted(number.toPlainString());
    }
    return require(number.toPlainString(), "\\d{1,9}", "a whole number")
        + (type == Long.class ? "L" : "");
  }

  private static String date(String written) throws NoPhraseException {
    return parsed(written, text -> "LocalDate.parse(\"%s\")".formatted(LocalDate.parse(text)));
  }

  private static String time(String written) throws NoPhraseException {
    return parsed(
        written.replaceFirst("\\s+", "T"),
        text -> "LocalDateTime.parse(\"%s\")".formatted(LocalDateTime.parse(text)));
  }

  private static String parsed(String written, Function<String, String> parser)
      throws NoPhraseException {
    try {
      return parser.apply(written);
    } catch (DateTimeParseException none) {
      throw new NoPhraseException(
          "%s is no day or instant such as 2026-01-31 or 2026-01-31 09:30".formatted(written));
    }
  }
}
