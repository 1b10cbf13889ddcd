package dev.guicheng.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.quality.KpiPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents shown in the documentation can be read. */
class DocumentationTest {
  private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  private static List<String> examples() throws IOException {
    return examples("documents.md");
  }

  private static List<String> examples(String page) throws IOException {
    return YAML.matcher(Files.readString(Path.of("../docs").resolve(page)))
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }

  @Test
  void thePolicyFileIsOne() throws IOException {
    byte[] text = examples().get(0).getBytes(StandardCharsets.UTF_8);

    assertThat(PolicyFiles.read(new ByteArrayInputStream(text), "docs").id().name())
        .isEqualTo("Riverside");
  }

  @Test
  void theSitesOwnRowsAreAccepted() throws IOException {
    byte[] text = examples().get(1).getBytes(StandardCharsets.UTF_8);

    assertThat(PolicyFiles.read(new ByteArrayInputStream(text), "docs").isMoved(KpiPolicy.SITE))
        .isTrue();
  }

  @Test
  void theCaseFileIsOne(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("cases.yaml"), examples().get(2));

    assertThat(CaseSuite.load(file).cases()).extracting(PolicyCase::id).hasSize(2);
  }

  @Test
  void thePolicyFilesOfTheirPageAreSome(@TempDir Path folder) throws IOException {
    List<String> examples = examples("policy-files.md");
    List<Integer> books = new ArrayList<>();
    for (String example : examples) {
      Files.writeString(folder.resolve("riverside-2025.yaml"), examples.get(0));
      Files.writeString(folder.resolve("riverside-2026.yaml"), examples.get(1));
      Path file = Files.writeString(folder.resolve("site.yaml"), example);
      books.add(PolicyFiles.readTimeline(file).books().size());
    }

    assertThat(books).containsExactly(1, 2, 3, 4, 2);
  }
}
