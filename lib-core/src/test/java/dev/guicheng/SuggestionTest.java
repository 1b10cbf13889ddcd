package dev.guicheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private static final List<String> KNOWN =
      List.of("callback.complaint.window", "callback.firstAid.window", "elided");

  @Test
  void findsAWordThatIsALetterAway() {
    assertThat(Suggestion.nearest("elidet", KNOWN)).contains("elided");
    assertThat(Suggestion.nearest("callback.complaint.windw", KNOWN))
        .contains("callback.complaint.window");
  }

  @Test
  void readsOverTheCaseOfLetters() {
    assertThat(Suggestion.nearest("ELIDED", KNOWN)).contains("elided");
  }

  @Test
  void suggestsUpToAThirdOfTheWordAndNoMore() {
    assertThat(Suggestion.nearest("elidXX", KNOWN)).contains("elided");
    assertThat(Suggestion.nearest("eliqqq", KNOWN)).isEmpty();
  }

  @Test
  void findsNothingAmongNothing() {
    assertThat(Suggestion.nearest("anything", List.of())).isEmpty();
    assertThat(Suggestion.maybe("anything", List.of())).isEmpty();
  }

  @Test
  void theHintStandsOnALineOfItsOwn() {
    assertThat(Suggestion.maybe("elidet", KNOWN)).isEqualTo("%nMaybe elided?".formatted());
  }
}
