package dev.guicheng.manual;

import dev.guicheng.Relation;
import dev.guicheng.Verdict;
import dev.guicheng.policy.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The display names of kinds, attributes, constants and settings in one language. A name that is
 * not known, such as a code of the site's own, is shown as it is. Immutable; depends on no default
 * locale.
 */
public final class Words {
  private static final Words CHINESE = load("messages_zh.properties");
  private static final Words ENGLISH = load("messages_en.properties");

  /** Attributes and settings that hold keys of a table, by the vocabulary that names the keys. */
  private static final Map<String, String> KEYS =
      Map.of(
          "topic", "Topic",
          "topics", "Topic",
          "fault", "Fault",
          "repair.urgent.faults", "Fault",
          "service", "Service");

  private final Map<String, String> texts;

  private Words(Map<String, String> texts) {
    this.texts = texts;
  }

  private static Words load(String resource) {
    try (InputStream stream = Words.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is not on the class path beside Words");
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      Map<String, String> texts = new TreeMap<>();
      properties
          .stringPropertyNames()
          .forEach(key -> texts.put(key, properties.getProperty(key, "")));
      return new Words(texts);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Chinese for any locale of language {@code zh}, English otherwise. */
  public static Words in(Locale locale) {
    return isChinese(locale) ? CHINESE : ENGLISH;
  }

  static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals("zh");
  }

  /** The name of a kind of question, such as {@code callback-record}. */
  public String kind(String kind) {
    return texts.getOrDefault("kind." + kind, kind);
  }

  /** The word for a verdict. */
  public String verdict(Verdict verdict) {
    return constant("Verdict", verdict.name());
  }

  /**
   * The name of a constant.
   *
   * @param type simple name of its type, such as {@code Role}
   * @param code the constant
   */
  public String constant(String type, String code) {
    return texts.getOrDefault(type + "." + code, code);
  }

  /** The vocabulary that names the keys which an attribute or a setting holds. */
  static Optional<String> vocabularyOfKeys(String attributeOrSetting) {
    return Optional.ofNullable(KEYS.get(attributeOrSetting));
  }

  /** The meaning of a setting in a few words. */
  public String setting(String key) {
    return texts.getOrDefault("setting." + key, key);
  }

  /**
   * The name of an attribute, part by part.
   *
   * @param kind the kind of question it belongs to
   * @param path its path, such as {@code processingForm.method} or {@code spells[1].endsOn}
   */
  public String attribute(String kind, String path) {
    List<String> names = new ArrayList<>();
    String scope = kind;
    for (String part : path.split("\\.", -1)) {
      int bracket = part.endsWith("]") ? part.indexOf('[') : -1;
      String name = bracket > 0 ? part.substring(0, bracket) : part;
      String word = attributeName(kind, scope, name);
      names.add(
          bracket > 0
              ? sentence("position", word, position(part.substring(bracket + 1, part.length() - 1)))
              : word);
      scope = name;
    }
    return String.join(text("separator.path"), names);
  }

  /** A position as it stands, but for the roles that duties are counted by. */
  private String position(String text) {
    return Arrays.stream(text.split(" ", -1))
        .map(part -> constant("Role", part))
        .collect(Collectors.joining(" "));
  }

  private String attributeName(String kind, String scope, String name) {
    return find("attribute." + scope + "." + name)
        .or(() -> find("attribute." + kind + "." + name))
        .or(() -> find("attribute." + name))
        .orElse(name);
  }

  /** What a relation demands, such as "must be at least 3"; values in display form. */
  String expectation(Relation relation, List<String> expected) {
    String key = "Relation." + relation.name();
    String many = key + ".many";
    return sentence(expected.size() > 1 && texts.containsKey(many) ? many : key, list(expected));
  }

  /** A length of time in words, such as "3 days". */
  String span(Span span) {
    List<String> parts = new ArrayList<>();
    addPart(parts, "years", span.wholeYears());
    addPart(parts, "months", span.wholeYears() > 0 ? 0 : span.months());
    addPart(parts, "days", span.days());
    addPart(parts, "hours", span.time().toHours());
    addPart(parts, "minutes", span.time().toMinutesPart());
    addPart(parts, "seconds", span.time().toSecondsPart());
    return parts.isEmpty()
        ? sentence("span.days.many", "0")
        : String.join(text("separator.span"), parts);
  }

  private void addPart(List<String> parts, String unit, long count) {
    if (count > 0) {
      parts.add(counted("span." + unit, Long.toString(count)));
    }
  }

  /** A number with its unit, such as "3 days". */
  String quantity(String unit, String number) {
    return counted("unit." + unit.replace(' ', '-'), number);
  }

  private String counted(String key, String number) {
    return sentence(key + (number.equals("1") ? ".one" : ".many"), number);
  }

  /** Values one after the other. */
  String list(List<String> values) {
    return String.join(text("separator.list"), values);
  }

  /** A text of the language; absent texts are a mistake of ours. */
  String text(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException("no text for " + key));
  }

  /** A text with its places filled: {@code {0}} by the first argument, and so on. */
  String sentence(String key, String... arguments) {
    String template = text(key);
    StringBuilder filled = new StringBuilder();
    for (int at = 0; at < template.length(); at++) {
      boolean place =
          template.charAt(at) == '{'
              && at + 2 < template.length()
              && template.charAt(at + 2) == '}';
      if (place) {
        filled.append(arguments[Character.digit(template.charAt(at + 1), 10)]);
        at += 2;
      } else {
        filled.append(template.charAt(at));
      }
    }
    return filled.toString();
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /** Every key; for tests of completeness. */
  Set<String> keys() {
    return texts.keySet();
  }
}
