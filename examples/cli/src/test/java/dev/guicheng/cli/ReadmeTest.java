package dev.guicheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.Severity;
import dev.guicheng.calendar.ChineseWorkCalendar;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackOutcome;
import dev.guicheng.jackson.GuichengModule;
import dev.guicheng.jackson.PolicyFiles;
import dev.guicheng.manual.Words;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rules.Guicheng;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What the README shows works as it says. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");

  private static final Callback QUESTION =
      Callback.builder()
          .event(CallbackEvent.COMPLAINT)
          .finishedOn(LocalDate.of(2025, 3, 1))
          .severity(Severity.GENERAL)
          .build();

  @TempDir Path folder;

  @Test
  void theFirstExampleGivesWhatItSays() {
    PolicyEngine engine = Guicheng.engine();
    Decision<CallbackOutcome> decision = engine.decide(QUESTION);

    assertThat(decision.outcome().dueOn()).contains(LocalDate.of(2025, 3, 4));
    assertThat(decision.findFinding("CBK-03")).isPresent();
    assertThat(decision.explain(Locale.CHINESE)).contains("CBK-03");
  }

  @Test
  void thePolicyBookOfTheReadmeIsOne() throws IOException {
    String yaml = Files.readString(README).split("```yaml\n", -1)[1].split("```", -1)[0];
    PolicyBook book =
        PolicyFiles.read(
            new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "README.md");
    PolicyEngine engine =
        Guicheng.builder().policy(book).calendar(ChineseWorkCalendar.instance()).build();

    List<Decision<?>> decisions = engine.decideAll(List.of(QUESTION));

    assertThat(decisions).hasSize(1);
    assertThat(((CallbackOutcome) decisions.get(0).outcome()).dueOn())
        .contains(LocalDate.of(2025, 3, 3));
  }

  @Test
  void theMonthSaysWhatTheReadmeShows() throws IOException {
    String shown = Files.readString(README).split("```text\n", -1)[1].split("\n```", -1)[0];
    String printed = Program.run("month", "month", "--output", folder.toString()).out();

    assertThat(shown.lines().filter(line -> !line.equals("…")))
        .hasSizeGreaterThan(10)
        .allMatch(printed::contains);
  }

  @Test
  void theReadmeListsEveryKind() throws IOException {
    String table =
        Files.readString(README).split("## What it answers", -1)[1].split("\n## ", -1)[0];
    List<String> kinds =
        Pattern.compile("`([a-z-]+)`")
            .matcher(table)
            .results()
            .map(found -> found.group(1))
            .toList();
    Words words = Words.in(Locale.CHINESE);

    assertThat(kinds)
        .hasSize(36)
        .doesNotHaveDuplicates()
        .noneMatch(kind -> words.kind(kind).equals(kind));
  }

  @Test
  void anyMapperReadsQuestionsWithTheModule() {
    JsonMapper mapper = JsonMapper.builder().addModule(new GuichengModule()).build();
    Question<?> question =
        mapper.readValue(
            "{\"kind\":\"callback\",\"event\":\"COMPLAINT\",\"finishedOn\":\"2025-03-01\","
                + "\"severity\":\"GENERAL\"}",
            Question.class);

    assertThat(question).isEqualTo(QUESTION);
  }
}
