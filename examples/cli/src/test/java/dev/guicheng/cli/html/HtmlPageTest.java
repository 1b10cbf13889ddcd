package dev.guicheng.cli.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.Verdict;
import dev.guicheng.cli.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final String NASTY = "</script><b onload=\"x\">&\u2028'回访";

  private record Line(String name, Optional<Integer> count, Verdict verdict) {}

  private static String write(Locale locale, Object rows) throws IOException {
    StringWriter writer = new StringWriter();
    HtmlPage.of("html/sample.ftl", Texts.in(locale))
        .write(
            Map.of(
                "title",
                NASTY,
                "chart",
                Chart.of(Chart.Type.LINES, List.of("一月", NASTY))
                    .with(NASTY, Arrays.asList(1, null)),
                "rows",
                rows),
            writer);
    return writer.toString();
  }

  private static String write(Locale locale) throws IOException {
    return write(locale, List.of(new Line(NASTY, Optional.empty(), Verdict.VIOLATED)));
  }

  @Test
  void aPageIsWellFormed() throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = parser.parseInput(write(Locale.ENGLISH), "");
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("table > caption")).hasSameSizeAs(page.select("table"));
  }

  @Test
  void aPageLoadsNothing() throws IOException {
    Document page = Jsoup.parse(write(Locale.CHINESE));
    assertThat(page.select("[src], link, iframe, object, embed, form")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    assertThat(page.select("meta[http-equiv]").attr("content")).contains("default-src 'none'");
  }

  @Test
  void everyValueIsEscaped() throws IOException {
    Document page = Jsoup.parse(write(Locale.ENGLISH));
    assertThat(page.select("b")).isEmpty();
    assertThat(page.title()).contains("</script>");
    assertThat(page.select("h1").text()).contains("</script>", "回访");
    assertThat(page.select("td").eachText()).anyMatch(cell -> cell.contains("onload"));
  }

  @Test
  void dataOfAChartCannotLeaveItsScript() throws IOException {
    String data = Jsoup.parse(write(Locale.ENGLISH)).select("figure script").html();
    assertThat(data)
        .contains("\\u003c/script\\u003e\\u003cb onload=", "\\u0026\\u2028'回访")
        .contains("\"values\":[1,null]")
        .doesNotContain("<", "\u2028");
  }

  @Test
  void aPageSpeaksItsLanguage() throws IOException {
    Document page = Jsoup.parse(write(Locale.CHINESE));
    assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(page.select(".skip").text()).isEqualTo("跳到正文");
    assertThat(page.select(".badge.violated").text()).isNotEqualTo("VIOLATED").isNotEmpty();
  }

  @Test
  void numbersLookAlikeEverywhere() throws IOException {
    Document page = Jsoup.parse(write(Locale.ENGLISH));
    assertThat(page.select(".figures dd").text()).isEqualTo("1,234,567");
    assertThat(page.select(".heat td").eachText()).containsExactly("25 %", "100 %", "0 %", "–");
    assertThat(page.select(".heat td").attr("style")).isEqualTo("--heat:0.250");
  }

  @Test
  void rowsAreWrittenAsTheyCome() throws IOException {
    int[] written = {0};
    boolean[] early = {false};
    Writer counting =
        new Writer() {
          @Override
          public void write(char[] letters, int offset, int length) {
            written[0] += length;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Stream<Line> rows =
        IntStream.range(0, 1000)
            .mapToObj(
                row -> {
                  early[0] |= row == 999 && written[0] > 50_000;
                  return new Line("row " + row, Optional.of(row), Verdict.SATISFIED);
                });
    HtmlPage.of("html/sample.ftl", Texts.in(Locale.ENGLISH))
        .write(
            Map.of("title", "t", "chart", Chart.of(Chart.Type.BARS, List.of()), "rows", rows),
            counting);
    assertThat(early[0]).as("most is written before the last row is asked for").isTrue();
  }

  @Test
  void aMissingValueIsAnErrorThatNamesIt() {
    HtmlPage page = HtmlPage.of("html/sample.ftl", Texts.in(Locale.ENGLISH));
    assertThatThrownBy(() -> page.write(Map.of(), new StringWriter()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("html/sample.ftl")
        .hasMessageContaining("title");
  }

  @Test
  void aTemplateThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> HtmlPage.of("html/none.ftl", Texts.in(Locale.ENGLISH)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("html/none.ftl");
  }

  @Test
  void aSeriesHasAValueForEachLabel() {
    assertThatThrownBy(() -> Chart.of(Chart.Type.BARS, List.of("a", "b")).with("s", 1))
        .hasMessage("Chart: series \"s\" has 1 values for 2 labels");
  }
}
