package dev.guicheng.complaint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  private record Keyword(String text, String topic, boolean chinese) {}

  /** The keywords that differ in case only and end at one place; none if none starts here. */
  private record Occurrence(int endExclusive, List<Keyword> keywords) {}

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
    keywords.forEach(
        (keyword, topic) -> {
          if (topics.contains(topic)) {
            matcher.add(new Keyword(keyword, topic, isChinese(keyword)));
          }
        });
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
    Set<Keyword> found = new LinkedHashSet<>();
    int coveredTo = 0;
    for (int start = 0; start < text.length(); start++) {
      Occurrence longest = longestAt(text, start);
      // an earlier occurrence that reaches as far encloses this one and all shorter ones here
      if (longest.endExclusive() > coveredTo) {
        found.addAll(longest.keywords());
        coveredTo = longest.endExclusive();
      }
    }
    return new Matches(
        found.stream().map(Keyword::text).toList(),
        found.stream().map(Keyword::topic).distinct().toList());
  }

  private Occurrence longestAt(String text, int start) {
    Occurrence longest = new Occurrence(start, List.of());
    Node node = root;
    for (int index = start; index < text.length(); index++) {
      Node next = node.next.get(folded(text.charAt(index)));
      if (next == null) {
        break;
      }
      node = next;
      if (!node.ending.isEmpty()) {
        boolean whole = isWhole(text, start, index + 1);
        List<Keyword> matched =
            node.ending.stream().filter(keyword -> keyword.chinese() || whole).toList();
        longest = matched.isEmpty() ? longest : new Occurrence(index + 1, matched);
      }
    }
    return longest;
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
