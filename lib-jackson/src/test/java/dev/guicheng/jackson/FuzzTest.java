package dev.guicheng.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Question;
import dev.guicheng.policy.PolicyBook;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Damaged documents are read or refused, nothing else. */
class FuzzTest {
  private static final String POLICY =
      PolicyFiles.write(
          PolicyBook.manual()
              .named("Riverside")
              .fromDocument("rules")
              .with("callback.complaint.window", "P2D"));

  private static final List<String> SPLINTERS =
      List.of(
          "{", "}", "[", "]", "\"", ":", ",", "null", "-", "\n", "&a ", "*a", "!!int ", "1e9", "\0",
          "%", "? ", "<<: ", "\t", "'", "---\n", "|", ">", "true", "0x", "\uFFFE", "\u4e8b",
          "kind");

  @Property(tries = 1_500)
  void questions(@ForAll("kinds") String kind, @ForAll long seed) {
    Class<?> type =
        Kinds.codecs()
            .filter(codec -> Question.class.isAssignableFrom(codec.type()))
            .toList()
            .get(Kinds.names().indexOf(kind))
            .type();
    Object question = new RandomValues(seed).of(type);
    Random random = new Random(seed);
    byte[] json = damaged(GuichengJson.jsonMapper().writeValueAsString(question), random);
    byte[] yaml = damaged(GuichengJson.yamlMapper().writeValueAsString(question), random);

    readAll(QuestionReader.json(new ByteArrayInputStream(json), "x.json"));
    readAll(QuestionReader.jsonLines(new ByteArrayInputStream(json), "x.jsonl"));
    readAll(QuestionReader.yaml(new ByteArrayInputStream(yaml), "x.yaml"));
  }

  private static void readAll(QuestionReader reader) {
    try (reader) {
      reader.forEachRemaining(
          parsed -> {
            if (parsed instanceof Parsed.Refused refused) {
              assertThat(refused.problems()).isNotEmpty();
            } else {
              assertThat(parsed.question()).isNotNull();
            }
          });
    }
  }

  @Property(tries = 1_000)
  void policyFiles(@ForAll long seed) {
    byte[] text = damaged(POLICY, new Random(seed));
    try {
      assertThat(PolicyFiles.read(new ByteArrayInputStream(text), "x.yaml")).isNotNull();
    } catch (InvalidInputException refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }

  private static byte[] damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int count = random.nextInt(3); count >= 0; count--) {
      int start = random.nextInt(damaged.length() + 1);
      int end = Math.min(damaged.length(), start + random.nextInt(6));
      damaged.replace(start, end, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
    }
    if (random.nextInt(3) == 0) {
      damaged.setLength(random.nextInt(damaged.length() + 1));
    }
    byte[] bytes = damaged.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(4) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  @Provide
  Arbitrary<String> kinds() {
    return Arbitraries.of(Kinds.names());
  }
}
