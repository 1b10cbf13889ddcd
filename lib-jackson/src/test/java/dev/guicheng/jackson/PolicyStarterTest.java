package dev.guicheng.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy file to start from. */
class PolicyStarterTest {
  private static PolicyBook read(String text) {
    return PolicyFiles.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "starter.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void itIsValidAndWithAllCommentsTakenAwayTheManual(String language) {
    String text = PolicyFiles.starter("本物业: \"1\"", List.of(), Locale.forLanguageTag(language));

    assertThat(read(text)).isEqualTo(PolicyBook.manual().named("本物业: \"1\""));
    PolicyBook commentedIn = read(text.replaceAll("(?m)^( *)# ", "$1"));
    assertThat(commentedIn.id()).isEqualTo(PolicyBook.manual().named("本物业: \"1\"").id());
    assertThat(commentedIn.document()).isPresent();
  }

  @Test
  void anySingleLineMayBeCommentedIn() {
    String text = PolicyFiles.starter("Site", List.of("complaint", "callback"), Locale.ENGLISH);
    List<String> lines = text.lines().toList();
    for (String line : lines) {
      if (line.startsWith("  # ")) {
        String one = text.replace("\n" + line + "\n", "\n  " + line.substring(4) + "\n");
        assertThat(read(one).id()).isEqualTo(read(text).id());
      }
    }
  }

  @Test
  void everySettingOfTheChosenAreasStandsInIt() {
    String text = PolicyFiles.starter("Site", List.of("callback"), Locale.CHINESE);
    Set<String> keys =
        PolicyBook.settings().stream()
            .filter(setting -> setting.area().equals("callback"))
            .map(Setting::key)
            .collect(Collectors.toSet());

    assertThat(keys).allSatisfy(key -> assertThat(text).contains("\n  # " + key + ": "));
    assertThat(text).contains("投诉处理完毕后的回访时限(Duration, CBK-03)").doesNotContain("pay.sick");
  }
}
