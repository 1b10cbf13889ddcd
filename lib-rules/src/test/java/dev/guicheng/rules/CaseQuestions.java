package dev.guicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.jackson.QuestionReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The questions of the case files. */
final class CaseQuestions {
  private CaseQuestions() {}

  /** Every question that an engine accepts, which decides by the manual's own book. */
  static List<Question<?>> acceptedBy(PolicyEngine engine) {
    List<Question<?>> questions = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/conformance"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        JsonNode suite = GuichengJson.yamlMapper().readTree(file);
        for (JsonNode one : suite.path("cases")) {
          ObjectNode given = ((ObjectNode) one.path("given")).deepCopy();
          given.put("kind", suite.path("kind").asString());
          try {
            Question<?> question = QuestionReader.readJson(given.toString());
            engine.decide(question);
            questions.add(question);
          } catch (InvalidInputException errorCase) {
            assertThat(one.path("expect").has("error") || one.has("policy") || suite.has("policy"))
                .as(one.path("id").asString())
                .isTrue();
          }
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    assertThat(questions).hasSizeGreaterThan(300);
    return List.copyOf(questions);
  }
}
