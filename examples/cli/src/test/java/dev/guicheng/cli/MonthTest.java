package dev.guicheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.jackson.GuichengJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The example month: what was planted in it is found, and nothing else. */
class MonthTest {
  private static final List<String> HEADINGS =
      List.of("violated", "undetermined", "advisory", "access");

  @TempDir static Path folder;

  private static String english = "";
  private static String chinese = "";
  private static List<JsonNode> decisions = List.of();

  @BeforeAll
  static void decideTheMonth() throws IOException {
    String output = folder.toString();
    english = Program.run("month", "month", "--output", output).out();
    chinese = Program.run("month", "month", "--output", output, "--language", "zh").out();
    decisions =
        Files.readAllLines(folder.resolve("decisions.jsonl")).stream()
            .map(line -> GuichengJson.jsonMapper().readTree(line))
            .toList();
  }

  @Test
  void whatWasPlantedIsFoundAndNothingElse() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    Set<String> sources = new TreeSet<>();
    try (InputStream table = MonthTest.class.getResourceAsStream("month-expected.csv");
        Reader text = new InputStreamReader(requireNonNull(table), UTF_8)) {
      for (CSVRecord row :
          CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
        sources.add(row.get("source"));
        expected.put(
            row.get("source") + " " + row.get("record"),
            HEADINGS.stream().map(row::get).collect(Collectors.joining(" | ")));
      }
    }
    Map<String, String> found = new TreeMap<>();
    for (JsonNode line : decisions) {
      String source = line.get("source").asString();
      String what = whatWasFound(line.get("decision"));
      if (sources.contains(source) && !what.equals(" |  |  | ")) {
        found.put(source + " " + name(line), what);
      }
    }

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void theSummaryNamesWhatHasToBeLookedAt() {
    assertThat(english)
        .contains("Deadlines missed", "repairs not finished in time, or nobody on site         10")
        .contains("To be looked at", "work orders with papers missing or incomplete           12")
        .contains("refused in the lobby, people and goods                  12")
        .contains("handovers.yaml #2 (purchasers [女儿]: household register, stamp for")
        .contains("appearance not in order                                 8   E002, E004")
        .contains("lobby-records.yaml #2, #3, #4");
    assertThat(chinese)
        .contains("维修单缺联、缺填或缺签        12  WX2603-005、WX2603-012")
        .contains("须上报的整改                  1   rectifications.yaml #4");
  }

  @Test
  void theSummaryNamesTheMissedPeriodsOfDuties() {
    assertThat(english)
        .contains("lobby cleaning                              3  2026-03-08, 2026-03-15")
        .contains("patrol of a service window 收费窗口         1  2026-03-19");
    assertThat(chinese).contains("区内巡视             1  2026-W11");
  }

  @Test
  void theSummaryTellsTargetsWithoutANumberFromMissedOnes() {
    assertThat(english)
        .containsPattern("no number in the manual, none set by the property +9 +fee collection")
        .containsPattern(" missed +6 +overtime hours")
        .containsPattern(" met +2 +arguments with customers, time for card work");
  }

  @Test
  void whatTheManualLeavesOpenStandsApartFromFactsThatAreMissing() {
    String facts = english.split("Open for want of a fact", -1)[1];
    String manual = facts.split("Questions the manual leaves open", -1)[1];

    assertThat(facts.split("Questions the manual leaves open", -1)[0])
        .contains("acceptedAt")
        .doesNotContain("kpi.");
    assertThat(manual).contains("Y-02", "key.lending.max").doesNotContain("acceptedAt");
  }

  private static String name(JsonNode line) {
    return Optional.ofNullable(line.get("id"))
        .map(JsonNode::asString)
        .orElse("#" + line.get("row").asInt());
  }

  private static String whatWasFound(JsonNode decision) {
    String verdicts =
        List.of("VIOLATED", "UNDETERMINED", "ADVISORY").stream()
            .map(verdict -> clauses(decision, verdict))
            .collect(Collectors.joining(" | "));
    boolean lobby = Set.of("lobby-entry", "lobby-goods").contains(decision.get("kind").asString());
    String access =
        Optional.ofNullable(decision.get("outcome").get("access"))
            .map(JsonNode::asString)
            .orElse(lobby ? "none" : "");
    return verdicts + " | " + access;
  }

  private static String clauses(JsonNode decision, String verdict) {
    List<String> clauses = new ArrayList<>();
    for (JsonNode finding : decision.path("findings")) {
      if (finding.get("verdict").asString().equals(verdict)) {
        clauses.add(finding.get("clause").asString());
      }
    }
    return clauses.stream().sorted().collect(Collectors.joining(" "));
  }
}
