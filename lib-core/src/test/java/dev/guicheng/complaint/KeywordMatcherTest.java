package dev.guicheng.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.policy.PolicyBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KeywordMatcherTest {
  private static final KeywordMatcher MANUAL = PolicyBook.manual().complaint().keywordMatcher();

  @Test
  void chineseIsFoundAsASubstring() {
    assertThat(found("外墙开裂,窗边渗水")).containsExactly("开裂", "渗水");
  }

  @Test
  void latinIsFoundAsWholeWordsOnly() {
    assertThat(found("He was caught shoplifting")).isEmpty();
    assertThat(found("The lift is broken again")).containsExactly("lift");
    assertThat(found("lift")).containsExactly("lift");
    assertThat(found("lift3")).isEmpty();
    assertThat(found("lift.")).containsExactly("lift");
    assertThat(found("élift")).isEmpty();
  }

  @Test
  void chineseAroundALatinWordDoesNotHideIt() {
    assertThat(found("这个lift又坏了")).containsExactly("lift");
  }

  @Test
  void caseDoesNotMatterAndTheTablesSpellingIsShown() {
    assertThat(found("Water is LEAKING through")).containsExactly("leaking");
    assertThat(matcher(Map.of("WiFi", "TELECOM")).find("no wifi").keywords())
        .containsExactly("WiFi");
  }

  @Test
  void anOccurrenceInsideALongerKeywordIsIgnored() {
    assertThat(found("自来水公司又停水")).containsExactly("自来水公司", "停水");
    assertThat(found("市政停水")).containsExactly("市政停水");
    assertThat(found("rats in the construction site")).containsExactly("rats", "construction site");
    assertThat(matcher(ordered("water", "A", "hot water tap", "B")).find("hot water tap").topics())
        .containsExactly("B");
  }

  @Test
  void aKeywordThatAlsoStandsOutsideTheLongerOneIsFoundThere() {
    assertThat(found("市政停水,又停水")).containsExactly("市政停水", "停水");
  }

  @Test
  void keywordsThatOverlapBothCount() {
    assertThat(matcher(ordered("乱停", "A", "停车", "B")).find("乱停车").keywords())
        .containsExactly("乱停", "停车");
  }

  @Test
  void aLongerKeywordThatIsNoWholeWordHidesNothing() {
    assertThat(matcher(ordered("lift", "A", "lift out", "B")).find("the lift outside").keywords())
        .containsExactly("lift");
  }

  @Test
  void orderIsThatOfTheFirstOccurrence() {
    KeywordMatcher.Matches matches = MANUAL.find("渗水,开裂,渗水,垃圾,漏水");

    assertThat(matches.keywords()).containsExactly("渗水", "开裂", "垃圾", "漏水");
    assertThat(matches.topics()).containsExactly("LEAKAGE", "WALL_CRACKS", "WASTE");
  }

  @Test
  void keywordsThatDifferInCaseOnlyAreAllFoundInTheTablesOrder() {
    assertThat(matcher(ordered("Lift", "A", "lift", "B")).find("LIFT").keywords())
        .containsExactly("Lift", "lift");
  }

  @Test
  void keywordsOfATopicThatIsNotInTheTableAreNotLookedFor() {
    KeywordMatcher matcher = KeywordMatcher.of(Map.of("垃圾", "WASTE"), Set.of("CLEANING"));

    assertThat(matcher.find("垃圾")).isEqualTo(KeywordMatcher.Matches.NONE);
  }

  @Test
  void nothingIsFoundInNothing() {
    assertThat(MANUAL.find("")).isEqualTo(KeywordMatcher.Matches.NONE);
    assertThat(MANUAL.find("   ")).isEqualTo(KeywordMatcher.Matches.NONE);
  }

  @Property
  void everyKeywordOfTheTableIsFoundInItself(@ForAll("keywords") String keyword) {
    assertThat(found(keyword)).contains(keyword);
  }

  @Property
  void aSuffixWithoutKeywordsChangesNothing(@ForAll("texts") String text) {
    assertThat(MANUAL.find(text + " …")).isEqualTo(MANUAL.find(text));
  }

  @Property
  void caseNeverMatters(@ForAll("texts") String text) {
    assertThat(MANUAL.find(text.toUpperCase(Locale.ROOT))).isEqualTo(MANUAL.find(text));
  }

  @Property
  void theSweepAgreesWithComparingAllOccurrences(@ForAll("overlaps") String text) {
    Map<String, String> table = ordered("a甲", "1", "甲", "2", "甲乙", "3", "乙甲乙", "4", "a", "5");

    assertThat(Set.copyOf(matcher(table).find(text).keywords()))
        .isEqualTo(Set.copyOf(ByComparison.find(table, text)));
  }

  /** The definition, word for word: quadratic, and so not what the library does. */
  private static final class ByComparison {
    record Occurrence(int start, int end, String keyword) {
      boolean isInside(Occurrence other) {
        return other.start <= start && end <= other.end && other.end - other.start > end - start;
      }
    }

    static List<String> find(Map<String, String> table, String text) {
      List<Occurrence> all =
          table.keySet().stream()
              .flatMap(
                  keyword ->
                      IntStream.range(0, text.length())
                          .filter(start -> text.startsWith(keyword, start))
                          .filter(start -> !keyword.equals("a") || isWholeWord(text, start))
                          .mapToObj(
                              start -> new Occurrence(start, start + keyword.length(), keyword)))
              .toList();
      return all.stream()
          .filter(one -> all.stream().noneMatch(one::isInside))
          .map(Occurrence::keyword)
          .toList();
    }

    private static boolean isWholeWord(String text, int start) {
      return (start == 0 || text.charAt(start - 1) != 'a')
          && (start + 1 == text.length() || text.charAt(start + 1) != 'a');
    }
  }

  @Provide
  Arbitrary<String> overlaps() {
    return Arbitraries.strings().withChars('a', '甲', '乙', ' ').ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> keywords() {
    return Arbitraries.of(PolicyBook.manual().complaint().keywords().keySet());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(keywords(), Arbitraries.of(" ", ",", "了", "x", "7", "the "))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  private static List<String> found(String text) {
    return MANUAL.find(text).keywords();
  }

  private static KeywordMatcher matcher(Map<String, String> table) {
    return KeywordMatcher.of(table, Set.copyOf(table.values()));
  }

  private static Map<String, String> ordered(String... rows) {
    Map<String, String> table = new LinkedHashMap<>();
    for (int index = 0; index < rows.length; index += 2) {
      table.put(rows[index], rows[index + 1]);
    }
    return table;
  }
}
