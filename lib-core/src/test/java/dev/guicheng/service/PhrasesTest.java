package dev.guicheng.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Phrases BANNED = new Phrases("STD-10", List.of("不知道", "不清楚"));

  @Provide
  Arbitrary<String> said() {
    return Arbitraries.of("不知道", "不清楚", "不", "知道", "谢谢", ",")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<String>> phrases() {
    return Arbitraries.of("不知道", "不清楚", "谢谢", "再见", "不").list().uniqueElements().ofMaxSize(4);
  }

  @Test
  void phrasesAreFoundInTheOrderInWhichTheyAreSaid() {
    assertThat(BANNED.foundIn("我不清楚,真的不知道,不清楚")).containsExactly("不清楚", "不知道");
  }

  @Test
  void noPhrasesAskForNothing() {
    Phrases none = new Phrases("STD-18", List.of());
    assertThat(none.anyIn("")).isTrue();
    assertThat(none.allIn("")).isTrue();
    assertThat(none.foundIn("不知道")).isEmpty();
  }

  @Property
  void sayingMoreNeverTakesAPhraseBack(
      @ForAll("said") String first,
      @ForAll("said") String more,
      @ForAll("phrases") List<String> list) {
    Phrases phrases = new Phrases("STD-10", list);
    assertThat(phrases.foundIn(first + more)).containsAll(phrases.foundIn(first));
    assertThat(phrases.allIn(first + more)).isIn(true, phrases.allIn(first));
  }

  @Property
  void allAnyAndFoundAgree(@ForAll("said") String said, @ForAll("phrases") List<String> list) {
    Phrases phrases = new Phrases("STD-10", list);
    List<String> found = phrases.foundIn(said);
    assertThat(list).containsAll(found);
    assertThat(phrases.allIn(said)).isEqualTo(found.size() == list.size());
    assertThat(phrases.anyIn(said)).isEqualTo(list.isEmpty() || !found.isEmpty());
  }
}
