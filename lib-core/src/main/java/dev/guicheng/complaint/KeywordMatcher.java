package dev.guicheng.complaint;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the keywords of a policy book in what a customer said. Immutable; built once per book.
 *
 * <ul>
 *   <li>A keyword with a Chinese character in it is found as a substring.
 *   <li>Any other keyword is found as whole words: the character before and the one after it are
 *       neither a digit nor a letter of an alphabet. Chinese characters around it do not matter.
 *   <li>Upper and lower case are the same.
 *   <li>An occurrence that lies inside the occurrence of a longer keyword is ignored; occurrences
 *       that merely overlap both count.
 * </ul>
 */
public final class KeywordMatcher {
  private final Node root = new Node();

  /** A place in the tree of keywords, reached by the characters of a prefix. */
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private final List<Keyword> ending = new ArrayList<>(1);
  }

  private record Keyword(String text, String topic, boolean chinese, int position) {}

  private record Occurrence(int start, int endExclusive, Keyword keyword) {
    private boolean isInside(Occurrence other) {
      return other.start <= start
          && endExclusive <= other.endExclusive
          && endExclusive - start < other.endExclusive - other.start;
    }
  }

  /**
   * What was found.
   *
   * @param keywords the keywords as the table writes them, in the order of their first occurrence
   * @param topics their topics, in the same order, each once
   */
  public record Matches(List<String> keywords, List<String> topics) {
    /** Nothing found. */
    public static final Matches NONE = new Matches(List.of(), List.of());

    /** Copies the lists. */
    public Matches {
      keywords = List.copyOf(keywords);
      topics = List.copyOf(topics);
    }
  }

  private KeywordMatcher() {}

  /**
   * A matcher of a table of keywords.
   *
   * @param keywords keyword to topic
   * @param topics the topics there are; keywords of other topics are not looked for
   */
  public static KeywordMatcher of(Map<String, String> keywords, Set<String> topics) {
    KeywordMatcher matcher = new KeywordMatcher();
    int position = 0;
    for (Map.Entry<String, String> row : keywords.entrySet()) {
      if (topics.contains(row.getValue())) {
        matcher.add(new Keyword(row.getKey(), row.getValue(), isChinese(row.getKey()), position++));
      }
    }
    return matcher;
  }

  private void add(Keyword keyword) {
    Node node = root;
    for (int index = 0; index < keyword.text().length(); index++) {
      node =
          node.next.computeIfAbsent(folded(keyword.text().charAt(index)), character -> new Node());
    }
    node.ending.add(keyword);
  }

  /** The keywords in a text, and their topics. */
  public Matches find(String text) {
    List<Occurrence> occurrences = occurrences(text);
    if (occurrences.isEmpty()) {
      return Matches.NONE;
    }
    List<Keyword> found =
        occurrences.stream()
            .filter(inner -> occurrences.stream().noneMatch(inner::isInside))
            .sorted(
                comparingInt(Occurrence::start)
                    .thenComparingInt(occurrence -> occurrence.keyword().position()))
            .map(Occurrence::keyword)
            .distinct()
            .toList();
    return new Matches(
        found.stream().map(Keyword::text).toList(),
        found.stream().map(Keyword::topic).distinct().toList());
  }

  private List<Occurrence> occurrences(String text) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      Optional<Node> node = Optional.of(root);
      for (int index = start; index < text.length() && node.isPresent(); index++) {
        node = Optional.ofNullable(node.get().next.get(folded(text.charAt(index))));
        for (Keyword keyword : node.map(reached -> reached.ending).orElse(List.of())) {
          if (keyword.chinese() || isWhole(text, start, index + 1)) {
            occurrences.add(new Occurrence(start, index + 1, keyword));
          }
        }
      }
    }
    return occurrences;
  }

  private static boolean isWhole(String text, int start, int endExclusive) {
    return (start == 0 || !isWordCharacter(text.codePointBefore(start)))
        && (endExclusive == text.length() || !isWordCharacter(text.codePointAt(endExclusive)));
  }

  private static boolean isWordCharacter(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint);
  }

  private static boolean isChinese(String keyword) {
    return keyword.codePoints().anyMatch(Character::isIdeographic);
  }

  private static char folded(char character) {
    return Character.toLowerCase(Character.toUpperCase(character));
  }
}
