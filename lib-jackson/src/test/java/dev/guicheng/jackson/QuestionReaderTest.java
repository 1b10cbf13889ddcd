package dev.guicheng.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.JacksonIOException;

/** Questions one by one. */
class QuestionReaderTest {
  private static final String GOOD = "{\"kind\":\"callback-rate\",\"event\":\"SURVEY\"}";

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> summary(QuestionReader reader) {
    try (reader;
        Stream<Parsed> records = reader.stream()) {
      return records.map(QuestionReaderTest::summary).toList();
    }
  }

  private static String summary(Parsed parsed) {
    return parsed instanceof Parsed.Refused refused
        ? parsed.record() + " " + refused.problems().get(0).path()
        : parsed.record() + " " + parsed.question().kind();
  }

  @Test
  void aBadLineGivesItsProblemsAndReadingGoesOn() {
    String lines =
        GOOD + "\n\n{\"kind\":\"callback-rate\"}\r\n{broken\n" + GOOD + GOOD + "\n" + GOOD;

    assertThat(summary(QuestionReader.jsonLines(text(lines), "calls.jsonl")))
        .containsExactly("1 callback-rate", "3 event", "4 ", "5 ", "6 callback-rate");
  }

  @Test
  void problemsNameTheFileAndTheLine() {
    try (QuestionReader reader =
        QuestionReader.jsonLines(text("\n\n{\"kind\":\"callback-rate\"}\n"), "calls.jsonl")) {
      Parsed.Refused refused = (Parsed.Refused) reader.next();
      assertThat(refused.record()).isEqualTo(3);
      assertThat(refused.problems().get(0).message()).endsWith("(calls.jsonl:3:1)");
      assertThatThrownBy(refused::question)
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("record 3: event");
      assertThat(reader.hasNext()).isFalse();
      assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void aLineThatIsNotUtf8IsOneBadLine() {
    byte[] latin = "{\"kind\":\"\u00e4\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] good = (GOOD + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] both = new byte[latin.length + good.length];
    System.arraycopy(latin, 0, both, 0, latin.length);
    System.arraycopy(good, 0, both, latin.length, good.length);

    assertThat(summary(QuestionReader.jsonLines(new ByteArrayInputStream(both), "")))
        .containsExactly("1 kind", "2 callback-rate");
  }

  @Test
  void yamlDocumentsHoldAQuestionOrAListOfThem() {
    String yaml =
        """
        kind: callback-rate
        event: SURVEY
        ---
        - {kind: callback-rate, event: NONE}
        - {kind: callback-rate, event: SURVEY}
        ---
        ---
        {kind: callback, event: SURVEY, finishedOn: 2025-03-01}
        ---
        """;

    assertThat(summary(QuestionReader.yaml(text(yaml), "")))
        .containsExactly("1 callback-rate", "2 event", "3 callback-rate", "4 callback");
  }

  @Test
  void jsonHoldsAQuestionOrAListOfThem() {
    assertThat(summary(QuestionReader.json(text(GOOD), ""))).containsExactly("1 callback-rate");
    assertThat(summary(QuestionReader.json(text("[" + GOOD + ", 7, " + GOOD + "]"), "")))
        .containsExactly("1 callback-rate", "2 ", "3 callback-rate");
    assertThat(summary(QuestionReader.json(text(" "), ""))).isEmpty();
  }

  @Test
  void brokenYamlEndsTheReadingWithAProblem() {
    assertThat(
            summary(
                QuestionReader.yaml(text("- {kind: callback-rate, event: SURVEY}\n- [a\n"), "")))
        .hasSize(2)
        .startsWith("1 callback-rate");
  }

  @Test
  void whereATextBrokeOffIsTold() {
    String broken = "kind: callback-rate\nevent: SURVEY\n---\nevent: [a\n---\n" + GOOD;
    try (QuestionReader reader = QuestionReader.yaml(text(broken), "q.yaml")) {
      assertThat(reader.next()).isInstanceOf(Parsed.Accepted.class);
      assertThat(reader.isBroken()).isFalse();
      assertThat(((Parsed.Refused) reader.next()).problems())
          .extracting(Problem::message)
          .contains("expected ',' or ']', but got <document start> (q.yaml:5:1)");
      assertThat(reader.isBroken()).isTrue();
      assertThat(reader.hasNext()).isFalse();
    }
  }

  @Test
  void aBrokenLineBreaksNothingOff() {
    try (QuestionReader reader = QuestionReader.jsonLines(text("{\n" + GOOD), "")) {
      assertThat(reader.next()).isInstanceOf(Parsed.Refused.class);
      assertThat(reader.isBroken()).isFalse();
      assertThat(reader.next()).isInstanceOf(Parsed.Accepted.class);
    }
  }

  @Test
  void aFileThatCannotBeReadIsNoFaultOfItsText() {
    InputStream failing =
        new FilterInputStream(text(GOOD)) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };

    assertThatThrownBy(() -> QuestionReader.yaml(failing, "q.yaml").hasNext())
        .isInstanceOf(JacksonIOException.class)
        .hasMessageContaining("the disk is gone");
  }

  @Test
  void anAnchorOnTheListIsRefusedAndItsItemsAreRead() {
    try (QuestionReader reader =
        QuestionReader.yaml(text("&all\n- {kind: callback-rate, event: SURVEY}\n"), "q.yaml")) {
      assertThat(((Parsed.Refused) reader.next()).problems())
          .extracting(Problem::message)
          .singleElement()
          .asString()
          .contains("&all");
      assertThat(reader.next().question().kind()).isEqualTo("callback-rate");
    }
  }

  @Test
  void aLongListIsReadOneByOne() {
    InputStream endless =
        new InputStream() {
          private final byte[] item = (GOOD + ",").getBytes(StandardCharsets.UTF_8);
          private long position = -1;

          @Override
          public int read() {
            long at = position++;
            return at < 0 ? '[' : item[(int) (at % item.length)];
          }

          @Override
          public int read(byte[] target, int start, int length) {
            for (int offset = 0; offset < length; offset++) {
              target[start + offset] = (byte) read();
            }
            return length;
          }
        };

    try (Stream<Parsed> records = QuestionReader.json(endless, "").stream()) {
      assertThat(records.limit(20_000).filter(Parsed.Accepted.class::isInstance).count())
          .isEqualTo(20_000);
    }
  }

  @Test
  void aRecordMayNameItselfAndHoldItsQuestionWithin() {
    String lines =
        """
        {"id": "TS-1", "question": {"kind": "callback", "event": "COMPLAINT", "finishedOn": "2025-03-01"}}
        {"kind": "callback", "event": "COMPLAINT", "finishedOn": "2025-03-01"}
        {"id": 7, "question": {"kind": "callback", "event": "NEVER"}, "by": "me"}
        """;
    try (QuestionReader reader =
        QuestionReader.jsonLines(
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "calls.jsonl")) {
      Parsed.Accepted named = (Parsed.Accepted) reader.next();
      Parsed.Accepted plain = (Parsed.Accepted) reader.next();
      Parsed.Refused refused = (Parsed.Refused) reader.next();

      assertThat(named.id()).contains("TS-1");
      assertThat(plain.id()).isEmpty();
      assertThat(named.question()).isEqualTo(plain.question());
      assertThat(refused.problems())
          .extracting(Problem::path)
          .containsExactly("by", "id", "question.event");
    }
  }
}
