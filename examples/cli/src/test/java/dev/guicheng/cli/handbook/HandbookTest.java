package dev.guicheng.cli.handbook;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.cli.Texts;
import dev.guicheng.cli.html.HtmlPage;
import dev.guicheng.manual.Clause;
import dev.guicheng.manual.Manual;
import dev.guicheng.manual.Treatment;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.rules.RuleSource;
import dev.guicheng.rules.RuleSources;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HandbookTest {
  private static final List<RuleSource> RULES = RuleSources.builtIn();
  private static final String NASTY = "Riverside </script><script>alert(1)</script>";
  private static final Document ENGLISH = page(PolicyBook.manual(), Locale.ENGLISH);
  private static final Document CHINESE = page(PolicyBook.manual(), Locale.CHINESE);
  private static final Document SITE = page(site(), Locale.ENGLISH);

  private static PolicyBook site() {
    Map<String, Object> changes = new HashMap<>();
    changes.put("callback.complaint.window", "P2D");
    changes.put("callback.complaint.governing", "ONE_WEEK");
    changes.put("vocabulary.KpiMetric", Map.of("PARCELS_LOST", Map.of("zh", "快件遗失", "en", "lost")));
    Map<String, Object> topics = new HashMap<>(Map.of("ROBOTS", "CLASS_1"));
    topics.put("STAFF_ATTITUDE", null);
    changes.put("complaint.topics", topics);
    return PolicyBook.manual().named(NASTY).fromDocument("Rules & <b>more</b>").withAll(changes);
  }

  private static String html(PolicyBook book, Locale language) {
    Texts texts = Texts.in(language);
    Handbook handbook =
        new Handbook(book, Optional.empty(), RULES, List.of(), Optional.empty(), texts);
    StringWriter writer = new StringWriter();
    try {
      HtmlPage.of("handbook/handbook.ftl", texts).write(handbook.model(), writer);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return writer.toString();
  }

  private static Document page(PolicyBook book, Locale language) {
    Document page = Jsoup.parse(html(book, language), Parser.htmlParser());
    page.outputSettings().prettyPrint(false);
    return page;
  }

  private static Element entry(Document page, String id) {
    return requireNonNull(page.getElementById(id), id);
  }

  @Test
  void everyClauseStandsThereWithItsSummary() {
    for (Clause clause : Manual.clauses()) {
      assertThat(entry(ENGLISH, clause.id()).select("h3").text()).contains(clause.en());
      assertThat(entry(CHINESE, clause.id()).select("h3").text()).contains(clause.zh());
      assertThat(entry(ENGLISH, clause.id()).select(".where").text()).contains(clause.article());
    }
  }

  @Test
  void everyDecidedClauseShowsOrLinksTheSourceOfARule() {
    for (Clause clause : Manual.clauses()) {
      if (clause.treatment() == Treatment.DECIDED) {
        Element entry = entry(ENGLISH, clause.id());
        boolean own = entry.select("pre").stream().anyMatch(HandbookTest::isRule);
        boolean shared =
            entry.select("details a[href^=#rule-]").eachAttr("href").stream()
                .map(link -> entry(ENGLISH, link.substring(1)))
                .anyMatch(rule -> rule.select("pre").stream().anyMatch(HandbookTest::isRule));
        assertThat(own || shared).as(clause.id()).isTrue();
      }
    }
  }

  private static boolean isRule(Element source) {
    return source.text().startsWith("rule \"") && source.text().endsWith("end");
  }

  @Test
  void everyRuleStandsThereOnceAsItWasWritten() {
    Set<String> sources = ENGLISH.select("pre").stream().map(Element::wholeText).collect(toSet());
    assertThat(sources).containsAll(RULES.stream().map(RuleSource::text).toList());
    assertThat(ENGLISH.select("pre")).hasSameSizeAs(RULES);
  }

  @Test
  void whatIsInformationalSaysWhy() {
    for (Clause clause : Manual.clauses()) {
      if (clause.treatment() == Treatment.INFORMATIONAL) {
        assertThat(entry(CHINESE, clause.id()).select("p:not(.where)").text()).isNotBlank();
        assertThat(entry(ENGLISH, clause.id()).attributes().hasKey("data-informational")).isTrue();
      }
    }
  }

  @Test
  void everySettingStandsUnderItsClause() {
    for (Setting<?> setting : PolicyBook.settings()) {
      Element shown = entry(ENGLISH, "setting-" + setting.key());
      Element clause = shown.closest("article");
      assertThat(clause == null ? Setting.OWN : clause.id())
          .as(setting.key())
          .isEqualTo(Manual.findClause(setting.clause()).map(Clause::id).orElse(Setting.OWN));
    }
  }

  @Test
  void everyReadingAndStatuteStandsThere() {
    Manual.readings()
        .forEach(reading -> assertThat(entry(CHINESE, reading.id()).text()).contains(reading.zh()));
    Manual.statutes()
        .forEach(statute -> assertThat(entry(ENGLISH, statute.id()).select("pre")).isNotEmpty());
  }

  @Test
  void theChosenAlternativeIsMarked() {
    Element setting = entry(SITE, "setting-callback.complaint.governing");
    assertThat(setting.select(".chosen code").text()).isEqualTo("ONE_WEEK");
    assertThat(setting.select("li:not(.chosen)").text()).contains("our reading of the manual");
    assertThat(entry(SITE, "X-01").text()).contains("the site chose another answer");
    assertThat(entry(ENGLISH, "X-01").text()).doesNotContain("the site chose");
  }

  @Test
  void aValueOfTheSitesOwnStandsBesideTheManuals() {
    Element setting = entry(SITE, "setting-callback.complaint.window");
    assertThat(setting.text()).contains("2 days", "the manual: 3 days", "Rules & <b>more</b>");
    assertThat(entry(SITE, "CBK-03").attributes().hasKey("data-site")).isTrue();
    assertThat(SITE.select("main > section:first-child").text())
        .contains(
            "2 days 3 days", "[ROBOTS]", "class 1 – Riverside", "[attitude of staff]", "– class 1");
  }

  @Test
  void tablesShowTheRowsThatTheSiteAddedAndRemoved() {
    Element topics = entry(SITE, "setting-complaint.topics");
    assertThat(topics.select("tr:contains(ROBOTS)").text()).contains("site's own");
    assertThat(topics.select("tr.removed").text()).contains("attitude of staff", "removed");
    assertThat(entry(SITE, "setting-vocabulary.KpiMetric").text())
        .contains("lost PARCELS_LOST", "快件遗失");
  }

  @Test
  void idsAreUnique() {
    for (Document page : List.of(ENGLISH, CHINESE, SITE)) {
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyLinkLeadsToAPlaceOnThePage() {
    for (Document page : List.of(CHINESE, SITE)) {
      assertThat(page.select("[href]").eachAttr("href"))
          .isNotEmpty()
          .allSatisfy(
              link -> {
                assertThat(link).startsWith("#");
                assertThat(page.getElementById(link.substring(1))).as(link).isNotNull();
              });
    }
  }

  @Test
  void nothingIsLoaded() {
    assertThat(SITE.select("[src], link, iframe, object, embed, form")).isEmpty();
    assertThat(SITE.select("style").html()).doesNotContain("url(", "@import");
    assertThat(SITE.select("script").html()).doesNotContain("fetch(", "XMLHttpRequest", "http");
  }

  @Test
  void aMaliciousNameIsOnlyText() {
    assertThat(SITE.select("script")).hasSize(1);
    assertThat(SITE.select("b:containsOwn(more)")).isEmpty();
    assertThat(SITE.select("h1").text()).contains(NASTY);
  }

  @Test
  void thePageIsWellFormed() {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    parser.parseInput(html(site(), Locale.CHINESE), "");
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void theSameBookGivesTheSamePage() {
    assertThat(html(site(), Locale.CHINESE)).isEqualTo(html(site(), Locale.CHINESE));
  }

  private static List<String> found(String pattern, Document page) {
    return Pattern.compile(pattern)
        .matcher(page.body().text())
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  @Test
  void theEnglishPageSpeaksNoChinese() {
    Document page = ENGLISH.clone();
    page.select(".where, #contents span, [id^=setting-conduct] b, #setting-complaint\\.keywords")
        .remove();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(found("\\p{IsHan}+", page)).isEmpty();
    assertThat(page.select("input").attr("placeholder")).doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void theChinesePageSpeaksNoEnglish() {
    Document page = CHINESE.clone();
    page.select(
            "code, pre, script, style, .rule, details a[href^=#rule-], .lead, thead,"
                + " #setting-complaint\\.keywords")
        .remove();
    assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(found("[a-z]{3,}", page)).isEmpty();
    assertThat(page.select("input").attr("placeholder")).doesNotContainPattern("[a-z]{3}");
  }

  @Test
  void headingsTablesAndFieldsAreAccessible() {
    assertThat(CHINESE.select("h1")).hasSize(1);
    assertThat(CHINESE.select("input, select"))
        .allSatisfy(
            field -> assertThat(CHINESE.select("label[for=" + field.id() + "]")).hasSize(1));
    assertThat(SITE.select("table"))
        .allSatisfy(table -> assertThat(table.select("caption").text()).isNotBlank());
    assertThat(SITE.select("th")).allMatch(cell -> cell.hasAttr("scope"));
  }

  @Test
  void thePageIsSmall() {
    assertThat(html(site(), Locale.ENGLISH).length()).isLessThan(1_500_000);
  }
}
