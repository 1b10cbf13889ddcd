package dev.guicheng.policy.lint;

import static dev.guicheng.policy.lint.LintQuestion.ask;
import static dev.guicheng.service.ConductPolicy.CALL_OPENING;
import static dev.guicheng.service.ConductPolicy.PHRASES_BANNED;
import static dev.guicheng.service.ConductPolicy.PHRASES_CLOSING;
import static dev.guicheng.service.ConductPolicy.PHRASES_ENQUIRY;
import static dev.guicheng.service.ConductPolicy.PHRASES_FAREWELL;
import static dev.guicheng.service.ConductPolicy.PHRASES_GREETING;
import static dev.guicheng.service.ConductPolicy.PHRASES_LANGUAGE;
import static dev.guicheng.service.ConductPolicy.PHRASES_WAITING;

import dev.guicheng.complaint.ComplaintPolicy;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.util.List;
import java.util.function.Consumer;

/** Lists that are empty, and phrases that are asked for and forbidden at once. */
final class ListLint {
  private static final List<Setting<List<String>>> REQUIRED =
      List.of(
          PHRASES_GREETING,
          PHRASES_ENQUIRY,
          PHRASES_CLOSING,
          PHRASES_WAITING,
          PHRASES_FAREWELL,
          PHRASES_LANGUAGE);

  private ListLint() {}

  static void check(PolicyBook book, Consumer<LintFinding> found) {
    for (Setting<?> setting : PolicyBook.settings()) {
      if (book.get(setting) instanceof List<?> list && list.isEmpty()) {
        LintRule rule =
            setting == ComplaintPolicy.APOLOGY_CHANNELS
                ? LintRule.NOTHING_TO_CHOOSE
                : LintRule.EMPTY_LIST;
        found.accept(LintFinding.of(rule, setting).at(setting).shownBy(LintExamples.of(setting)));
      }
    }
    for (String banned : book.get(PHRASES_BANNED)) {
      REQUIRED.forEach(
          setting -> book.get(setting).forEach(phrase -> required(setting, phrase, banned, found)));
      required(CALL_OPENING, book.get(CALL_OPENING), banned, found);
    }
  }

  private static void required(
      Setting<?> setting, String phrase, String banned, Consumer<LintFinding> found) {
    if (phrase.contains(banned)) {
      found.accept(
          LintFinding.of(LintRule.PHRASE_BANNED_AND_REQUIRED, phrase, setting, banned)
              .at(setting)
              .at(PHRASES_BANNED)
              .shownBy(ask("conduct-record", "utterance", phrase)));
    }
  }
}
