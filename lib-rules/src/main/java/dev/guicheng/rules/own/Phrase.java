package dev.guicheng.rules.own;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase of a {@code .dsl} file: a sentence with places, and the code it stands for. Blanks do
 * not matter, commas may be left out.
 *
 * @param condition whether it says when a rule applies; else what it concludes
 * @param sentence the sentence as written
 * @param places its places in their order
 * @param code the code
 */
record Phrase(boolean condition, String sentence, List<Place> places, String code) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+):(\\w+)}");

  /**
   * A place of a phrase.
   *
   * @param name the name that the code refers to
   * @param type what can stand there
   */
  record Place(String name, String type) {}

  static Phrase of(boolean condition, String sentence, String code) {
    List<Place> places = new ArrayList<>();
    PLACE
        .matcher(sentence)
        .results()
        .forEach(found -> places.add(new Place(found.group(1), found.group(2))));
    return new Phrase(condition, sentence, List.copyOf(places), code);
  }

  /** Whether a line has the form of the phrase; blanks do not matter. */
  Matcher matcher(String line, Function<Place, String> pattern) {
    StringBuilder whole = new StringBuilder();
    int end = 0;
    int number = 0;
    for (Matcher place = PLACE.matcher(sentence); place.find(); end = place.end()) {
      whole.append(literal(sentence.substring(end, place.start())));
      whole.append('(').append(pattern.apply(places.get(number++))).append(')');
    }
    return Pattern.compile(whole + literal(sentence.substring(end))).matcher(line);
  }

  private static String literal(String text) {
    StringBuilder pattern = new StringBuilder();
    for (String word : text.split("\\s+", -1)) {
      pattern.append("\\s*").append(word.equals(",") ? "[,\\uFF0C]?" : quoted(word));
    }
    return pattern.append("\\s*").toString();
  }

  private static String quoted(String word) {
    return word.isEmpty() ? "" : Pattern.quote(word);
  }
}
