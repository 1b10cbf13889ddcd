package dev.guicheng.policy.lint;

import static dev.guicheng.complaint.ComplaintPolicy.KEYWORDS;
import static dev.guicheng.complaint.ComplaintPolicy.TOPICS;
import static dev.guicheng.policy.lint.LintQuestion.ask;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.guicheng.policy.PolicyBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Keywords that lead astray. What the library's own table holds is left alone. */
final class KeywordLint {
  private final PolicyBook book;
  private final Map<String, String> keywords;
  private final Consumer<LintFinding> found;

  private KeywordLint(PolicyBook book, Consumer<LintFinding> found) {
    this.book = book;
    this.keywords = book.complaint().keywords();
    this.found = found;
  }

  static void check(PolicyBook book, Consumer<LintFinding> found) {
    new KeywordLint(book, found).run();
  }

  private void run() {
    keywords.keySet().stream()
        .collect(groupingBy(LookAlike::of, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .filter(alike -> alike.size() > 1)
        .forEach(this::alike);
    keywords.keySet().stream().filter(this::isOwn).forEach(this::form);
    keywords.keySet().forEach(this::hidden);
    topics();
  }

  /** Whether the site wrote this row. */
  private boolean isOwn(String keyword) {
    return !topic(keyword).equals(KEYWORDS.defaultValue().get(keyword));
  }

  private void alike(List<String> keywords) {
    String first = keywords.get(0);
    for (String other : keywords.subList(1, keywords.size())) {
      String topic = topic(first);
      if (topic.equals(topic(other))) {
        continue;
      }
      boolean same = first.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
      found.accept(
          LintFinding.of(
                  same ? LintRule.KEYWORD_OF_SEVERAL_TOPICS : LintRule.KEYWORDS_LOOK_ALIKE,
                  first,
                  topic,
                  other,
                  topic(other))
              .at(KEYWORDS, first)
              .at(KEYWORDS, other)
              .shownBy(said(first))
              .shownBy(said(other)));
    }
  }

  private String topic(String keyword) {
    return String.valueOf(keywords.get(keyword));
  }

  private void form(String keyword) {
    String usual = LookAlike.halfWidth(keyword).strip();
    if (!usual.equals(keyword)) {
      found.accept(
          LintFinding.of(LintRule.KEYWORD_FORM, keyword, usual)
              .at(KEYWORDS, keyword)
              .shownBy(said(usual)));
    }
    if (usual.codePointCount(0, usual.length()) == 1
        && Character.isIdeographic(usual.codePointAt(0))) {
      found.accept(
          LintFinding.of(LintRule.KEYWORD_TOO_SHORT, keyword, topic(keyword))
              .at(KEYWORDS, keyword)
              .shownBy(said(keyword)));
    }
  }

  /** A shorter Chinese keyword within this one, of another topic, one of both the site's own. */
  private void hidden(String longer) {
    for (int from = 0; from < longer.length(); from++) {
      for (int to = from + 1; to <= longer.length(); to++) {
        String shorter = longer.substring(from, to);
        String topic = keywords.get(shorter);
        if (topic != null
            && to - from < longer.length()
            && !topic.equals(topic(longer))
            && shorter.codePoints().anyMatch(Character::isIdeographic)
            && (isOwn(longer) || isOwn(shorter))) {
          found.accept(
              LintFinding.of(LintRule.KEYWORD_HIDDEN, shorter, topic, longer, topic(longer))
                  .at(KEYWORDS, shorter)
                  .at(KEYWORDS, longer)
                  .shownBy(said(longer)));
        }
      }
    }
  }

  private void topics() {
    Map<String, List<String>> byTopic =
        keywords.keySet().stream().collect(groupingBy(this::topic, LinkedHashMap::new, toList()));
    for (String topic : book.complaint().topics().keySet()) {
      if (!TOPICS.defaultValue().containsKey(topic) && !byTopic.containsKey(topic)) {
        found.accept(
            LintFinding.of(LintRule.TOPIC_WITHOUT_KEYWORD, topic)
                .at(TOPICS, topic)
                .shownBy(ask("complaint", "type", "COMPLAINT", "topic", topic)));
      }
    }
    byTopic.forEach(
        (topic, words) -> {
          if (!book.complaint().topics().containsKey(topic)) {
            found.accept(
                LintFinding.of(LintRule.TOPIC_REMOVED, topic, String.join(", ", words))
                    .at(TOPICS, topic)
                    .at(KEYWORDS, words.get(0))
                    .shownBy(said(words.get(0))));
          }
        });
  }

  private static LintQuestion said(String text) {
    return ask("complaint", "type", "COMPLAINT", "text", text);
  }
}
