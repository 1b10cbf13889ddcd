package dev.guicheng.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTextTest {
  private static final SettingText ENGLISH = SettingText.in(Locale.UK);
  private static final SettingText CHINESE = SettingText.in(Locale.SIMPLIFIED_CHINESE);

  private static String text(SettingText language, String key) {
    Setting<?> setting = PolicyBook.findSetting(key).orElseThrow();
    return language.value(setting, PolicyBook.manual().plain(setting));
  }

  @ParameterizedTest
  @CsvSource({
    "callback.complaint.window, 3 days, 3天",
    "callback.dailyRepair.rate, 30%, 30%",
    "callback.activity.maxBinding, no, 否",
    "callback.attempts, not given, 未规定",
    "leave.personal.monthDays, 3 days, 3天",
  })
  void aValueIsToldInWords(String key, String english, String chinese) {
    assertThat(text(ENGLISH, key)).isEqualTo(english);
    assertThat(text(CHINESE, key).replace(" ", "")).isEqualTo(chinese);
  }

  @Test
  void aChoiceAndAListAreToldByTheirNames() {
    assertThat(text(ENGLISH, "complaint.apology.channels")).contains("phone").doesNotContain("_");
    assertThat(text(CHINESE, "callback.majorIssue")).doesNotContainPattern("[A-Za-z]");
    assertThat(text(CHINESE, "complaint.record.fields")).doesNotContainPattern("[A-Za-z]");
  }

  @Test
  void noValueOfTheManualIsAnUntranslatedCodeInChinese() {
    assertThat(PolicyBook.settings())
        .filteredOn(setting -> !(PolicyBook.manual().plain(setting) instanceof Map))
        .allSatisfy(
            setting ->
                assertThat(text(CHINESE, setting.key()).replaceAll("[A-Z]{3}-\\d{2}", ""))
                    .as("%s, clauses left out", setting.key())
                    .doesNotContainPattern("[A-Z]{2}|[a-z]{3}"));
  }

  @Test
  void rowsAndCellsOfATableAreToldInWords() {
    Setting<?> topics = PolicyBook.findSetting("complaint.topics").orElseThrow();
    assertThat(ENGLISH.row(topics, "SERVICE_FEES")).isNotEqualTo("SERVICE_FEES");
    assertThat(ENGLISH.cell(topics, "CLASS_2")).isEqualTo("class 2");
    assertThat(ENGLISH.cell(topics, "NONE")).isEqualTo("none");
    Setting<?> access = PolicyBook.findSetting("lobby.access").orElseThrow();
    assertThat(ENGLISH.cell(access, List.of(true, "VISITOR_REGISTER")))
        .startsWith("yes")
        .contains("isitor");
    assertThat(ENGLISH.cell(access, List.of())).isEqualTo("none");
  }

  @Test
  void whatHasNoNameIsShownAsItIs() {
    assertThat(ENGLISH.name("ROBOTS")).isEqualTo("ROBOTS");
    assertThat(CHINESE.name("SITE-02")).isEqualTo("SITE-02");
  }
}
