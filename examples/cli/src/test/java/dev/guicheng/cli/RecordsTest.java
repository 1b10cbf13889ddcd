package dev.guicheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {
  private static final String MAPPING =
      """
      kind: complaint-record
      id: 编号
      ignore: [备注]
      constants: {type: COMPLAINT}
      columns:
        受理: {attribute: receivedAt, format: [yyyy/M/d H:mm, yyyy-MM-dd], time: "09:00", required: true}
        核实: {attribute: verified, type: boolean}
        严重: {attribute: severity, values: {重大: MAJOR, 一般: GENERAL}, default: GENERAL}
        告知: {attribute: repliedTo, separator: 、, values: {住户: RESIDENT, 主任: MANAGEMENT_OFFICE_DIRECTOR}}
        房号: intake.room
      """;
  private static final String HEADING = "编号,受理,核实,严重,告知,房号,备注\n";

  @TempDir Path folder;

  private Program decide(String mapping, String table) throws IOException {
    return decide(mapping, table.getBytes(StandardCharsets.UTF_8));
  }

  private Program decide(String mapping, byte[] table) throws IOException {
    return Program.run(
        "decide",
        "--records",
        Files.write(folder.resolve("ledger.csv"), table).toString(),
        "--mapping",
        Files.writeString(folder.resolve("mapping.yaml"), mapping).toString(),
        "--rejects",
        folder.resolve("rejects.csv").toString());
  }

  private List<String> rejects() throws IOException {
    return Files.readAllLines(folder.resolve("rejects.csv"));
  }

  @Test
  void rowsBecomeQuestions() throws IOException {
    Program run = decide(MAPPING, HEADING + "T-1,2026/3/5 8:05,是,,住户、主任,3-0102,x\n");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).contains("read 1 = decided 1 + rejected 0");
    assertThat(run.out())
        .contains("\"source\":\"ledger.csv\",\"row\":1,\"id\":\"T-1\"")
        .contains("{\"clause\":\"CMP-10\",\"verdict\":\"SATISFIED\"")
        .contains("\"verifyDueOn\":\"2026-03-05\"");
    assertThat(rejects()).hasSize(1);
  }

  @Test
  void anInstantWithoutTimeOfDayGetsTheMappingsTime() throws IOException {
    Program run = decide(MAPPING, HEADING + "T-1,2026-03-05,是,,,,\n");

    assertThat(run.out()).contains("\"verifyDueOn\":\"2026-03-05\"");
  }

  @Test
  void aBadRowGoesToTheRejectsWithRowLineColumnAndValue() throws IOException {
    Program run =
        decide(
            MAPPING,
            HEADING
                + "T-1,2026/3/5 8:05,是,一般,住户,3-0102,\"two\nlines\"\n"
                + "T-2,2026/2/30 8:05,也许,,邻居,3-0102,\n"
                + "T-3,,是,,,,\n"
                + "T-4,2026/3/5 8:05,是\n"
                + "T-5,2026/3/6 8:05,否,,,,\n");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err()).contains("read 5 = decided 2 + rejected 3");
    assertThat(rejects().subList(1, rejects().size()))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("ledger.csv,2,4,T-2,受理,receivedAt,2026/2/30 8:05,BAD_FORMAT,"),
            line -> assertThat(line).startsWith("ledger.csv,2,4,T-2,核实,verified,也许,UNKNOWN_VALUE,"),
            line ->
                assertThat(line).startsWith("ledger.csv,2,4,T-2,告知,repliedTo,邻居,UNKNOWN_VALUE,"),
            line -> assertThat(line).startsWith("ledger.csv,3,5,T-3,受理,receivedAt,,MISSING,"),
            line ->
                assertThat(line)
                    .contains("ledger.csv,4,6,T-4,", "3 cells instead of")
                    .endsWith("7"));
  }

  @Test
  void whatTheReaderOfQuestionsRefusesNamesTheColumnToo() throws IOException {
    Program run =
        decide(
            "kind: callback\ncolumns: {event: event, done: finishedOn}\n",
            "event,done\nFIRST_AID,2026-03-01\nWEDDING,2026-03-01\nFIRST_AID,yesterday\n");

    assertThat(run.err()).contains("read 3 = decided 1 + rejected 2");
    assertThat(rejects().get(1)).startsWith("ledger.csv,2,3,,event,event,WEDDING,UNKNOWN_VALUE,");
    assertThat(rejects().get(2))
        .startsWith("ledger.csv,3,4,,done,finishedOn,yesterday,BAD_FORMAT,");
  }

  @Test
  void whatThePolicyBookRefusesIsRejectedAndTheChunkGoesOn() throws IOException {
    decide(
        "kind: complaint\nconstants: {type: COMPLAINT}\ncolumns: {topic: topic}\n",
        "topic\nPARKING\nPARKNG\nDOGS\n");

    assertThat(rejects()).hasSize(2);
    assertThat(rejects().get(1)).startsWith("ledger.csv,2,3,,topic,topic,PARKNG,UNKNOWN_VALUE,");
  }

  @Test
  void aNumberIsNeverMisread() throws CellException {
    CellType number = new CellType.Numeric();

    assertThat(number.read("1,234.50").decimalValue()).isEqualTo("1234.50");
    assertThat(number.read("12，000").decimalValue()).isEqualTo("12000");
    assertThat(number.read("30 %").decimalValue()).isEqualTo("0.30");
    assertThatThrownBy(() -> number.read("1,5")).hasMessage("\"1,5\" is not a number");
    assertThatThrownBy(() -> number.read("1,2345")).isInstanceOf(CellException.class);
  }

  @Test
  void listsOfObjectsHavePositions() throws IOException {
    Program run =
        decide(
            """
            kind: sick-leave
            columns: {from: "spells[0].startsOn", to: "spells[0].endsOn"}
            """,
            "from,to\n2026-03-02,2026-03-06\n");

    assertThat(run.out()).contains("\"firstRateDays\":5");
  }

  @Test
  void everythingWrongWithAMappingIsToldAtOnceWithItsPlace() throws IOException {
    Program run =
        decide(
            """
            kind: callback
            colums: {}
            constants: {severity: HUGE}
            columns:
              a: finishedOnn
              b: {attribute: finishedAt, format: yyyy-MM-ddTHH}
              c: {attribute: event, type: enum}
              d: {atribute: event}
            """,
            "a,b,c,d\n1,2,3,4\n");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err())
        .contains("(mapping.yaml:2:9)", "Maybe columns?")
        .contains("(mapping.yaml:3:23)", "HUGE")
        .contains("(mapping.yaml:5:6)", "Maybe finishedOn?")
        .contains("(mapping.yaml:6:38)", "date pattern")
        .contains("(mapping.yaml:7:31)", "enum")
        .contains("Maybe attribute?");
  }

  @Test
  void whatAMappingPutsIntoAttributesIsCheckedBeforeARowIsRead() throws IOException {
    Program run =
        decide(
            """
            kind: complaint
            columns:
              a: {attribute: type, values: {x: COMPLANT}, otherwise: NONE, type: number}
              b: {attribute: causes, separator: 、, values: {x: PROPRTY_SERVICE}, default: []}
              c: text.length
              d: {attribute: urgent, type: boolean, default: maybe, time: "09:00"}
            """,
            "a,b,c,d\n");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err())
        .contains("(mapping.yaml:3:36)", "Maybe COMPLAINT?", "(mapping.yaml:3:58)")
        .contains("\"type\" does not go with values")
        .contains("columns.b.values.x: \"PROPRTY_SERVICE\"", "Maybe PROPERTY_SERVICE?")
        .contains("columns.c: \"text.length\": ")
        .contains("columns.d.default: ", "\"time\" does not go with type boolean");
  }

  @Test
  void aliasesInAMappingAreRefused() throws IOException {
    Program run = decide("kind: complaint\nconstants: &a {x: *a}\ncolumns: {a: text}\n", "a\n");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("mapping.yaml: YAML aliases are not read");
  }

  @Test
  void onlyMappedColumnsMustBeUnmistakable() throws IOException {
    String mapping = "kind: complaint\nconstants: {type: COMPLAINT}\ncolumns: {a: text}\n";

    assertThat(decide(mapping + "ignore: ['']\n", "a,,\ndog,,\n").err())
        .contains("read 1 = decided 1 + rejected 0");
    assertThat(decide(mapping, "a,a\ndog,cat\n").err())
        .contains("column \"a\", which mapping.yaml maps, stands in the heading twice");
  }

  @Test
  void theHeadingMustFitTheMapping() throws IOException {
    Program run = decide(MAPPING, "编号,受理,核实,严重,告知,房间,备注\nT-1,2026/3/5 8:05,,,,,\n");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err())
        .contains("column \"房号\", which mapping.yaml maps, is not there")
        .contains("column \"房间\" is neither mapped nor listed under ignore");
    assertThat(folder.resolve("rejects.csv")).doesNotExist();
  }

  @Test
  void theBytesOfATableTellItsCharacterSetUnlessTheMappingNamesOne() throws IOException {
    String table = HEADING + "T-1,2026/3/5 8:05,是,重大,,,\n";
    for (String charset : List.of("UTF-8", "GB18030", "UTF-16")) {
      assertThat(decide(MAPPING, table.getBytes(Charset.forName(charset))).err())
          .as(charset)
          .contains("read 1 = decided 1 + rejected 0");
    }
    assertThat(
            decide("charset: GB18030\n" + MAPPING, table.getBytes(Charset.forName("GB18030")))
                .err())
        .contains("read 1 = decided 1 + rejected 0");
    Program wrong =
        decide("charset: UTF-8\n" + MAPPING, table.getBytes(Charset.forName("GB18030")));
    assertThat(wrong.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(wrong.err())
        .contains("ledger.csv: not all of it is text in UTF-8", "Maybe GB18030?");
  }

  @Test
  void bytesThatAreTextInNoCharacterSetAreRefused() throws IOException {
    byte[] table = (HEADING + "T-1,2026/3/5 8:05,,,,~,\n").getBytes(StandardCharsets.UTF_8);
    table[table.length - 3] = (byte) 0xff;
    Program run = decide(MAPPING, table);

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("ledger.csv: not all of it is text in GB18030");
  }

  @Test
  void blankRowsArePassedOverAndTheHeadingMayStandFurtherDown() throws IOException {
    Program run =
        decide(
            "headingRow: 3\n" + MAPPING,
            "三月台账,,,,,,\n,,,,,,\n"
                + HEADING
                + ",,,,,,\n\nT-1,2026/3/5 8:05,是,,,,\n, ,\u3000,\u00a0,,,\nT-2,,是,,,,\n");

    assertThat(run.err()).contains("read 2 = decided 1 + rejected 1");
    assertThat(rejects().get(1)).startsWith("ledger.csv,2,8,T-2,受理,receivedAt,,MISSING,");
  }

  @Test
  void fullWidthDigitsAndSignsAreOrdinaryOnes() throws Exception {
    Program run = decide(MAPPING, HEADING + "Ｔ-１,２０２６/３/５　８：０５,Ｙ,,,３-０１０２,\n");

    assertThat(run.err()).contains("read 1 = decided 1 + rejected 0");
    assertThat(run.out()).contains("\"id\":\"Ｔ-１\"", "\"verifyDueOn\":\"2026-03-05\"");
    assertThat(new CellType.Numeric().read("１，２３４．５％").decimalValue()).isEqualTo("12.345");
  }

  @Test
  void aFormulasErrorIsNoValue() throws IOException {
    decide(MAPPING, HEADING + "T-1,2026/3/5 8:05,是,,,#N/A,\n");

    assertThat(rejects().get(1))
        .startsWith("ledger.csv,1,2,T-1,房号,intake.room,\"#N/A\",BAD_FORMAT,");
  }

  @Test
  void theMappingsOfTheExamplesArePresets() throws IOException {
    for (String preset : Presets.NAMES) {
      assertThat(MappingFile.read(Path.of(preset)).columns()).as(preset).isNotEmpty();
    }
    assertThatThrownBy(() -> MappingFile.read(Path.of("complaint")))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("Maybe complaints?");
  }

  @Test
  void anEmptyTableIsRefused() throws IOException {
    Program run = decide(MAPPING, "");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("the table is empty");
  }

  @Test
  void theMappingThatIsDocumentedIsOne() throws IOException {
    String mapping =
        Files.readString(Path.of("../../docs/records.md"))
            .split("```yaml\n", -1)[1]
            .split("```", -1)[0];
    Program run =
        decide(
            mapping,
            """
            编号,受理时间,类别,已查明原因,紧急,内容,主题,房号
            T-1,2026/3/5,投诉,物业服务,是,电梯坏了,,1-0101
            """);

    assertThat(run.err()).contains("read 1 = decided 1 + rejected 0");
    assertThat(run.out()).contains("\"classes\":[\"CLASS_1\"]", "2026-03-05");
  }

  @Test
  void theMappingOfTheCouncilExampleFitsItsPolicyBook() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("council.csv"),
            """
            unique_key,opendate,closedate,complaint_type,descriptor,borough,council_dist
            A1,2024-03-12,2024-03-12,Sanitation,Missed pick-up,Bronx,NYCC1
            A2,2024-03-12,,Select One,?,,
            """);
    Program run =
        Program.run(
            "decide",
            "--records",
            table.toString(),
            "--mapping",
            "council/council.mapping.yaml",
            "--policy",
            "council/policy.yaml");

    assertThat(run.out()).contains("\"id\":\"A1\"", "\"classes\":[\"CLASS_1\"]");
    assertThat(run.err()).contains("row 2 (line 3): topic:", "read 2 = decided 1 + rejected 1");
  }
}
