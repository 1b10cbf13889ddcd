package dev.guicheng.benchmarks;

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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions to measure with: those of the case files, and those of the three works. */
final class Questions {
  private static final Path CASES =
      Path.of(
          System.getProperty(
              "guicheng.cases", "../../../lib-rules/src/test/resources/conformance"));

  private Questions() {}

  /** The questions of the case files that the manual's own book accepts, by kind, as JSON. */
  static SortedMap<String, List<String>> jsonByKind(PolicyEngine engine) {
    SortedMap<String, List<String>> byKind = new TreeMap<>();
    try (Stream<Path> files = Files.walk(CASES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        JsonNode suite = GuichengJson.yamlMapper().readTree(file);
        String kind = suite.path("kind").asString();
        for (JsonNode one : suite.path("cases")) {
          String json = ((ObjectNode) one.path("given")).deepCopy().put("kind", kind).toString();
          if (isAccepted(json, engine)) {
            byKind.computeIfAbsent(kind, none -> new ArrayList<>()).add(json);
          }
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return byKind;
  }

  private static boolean isAccepted(String json, PolicyEngine engine) {
    try {
      engine.decide(QuestionReader.readJson(json));
      return true;
    } catch (InvalidInputException refused) {
      return false;
    }
  }

  /** A thousand questions of a kind of the case files, which repeat. */
  static List<Question<?>> ofKind(String kind, PolicyEngine engine) {
    List<Question<?>> asked = new ArrayList<>();
    jsonByKind(engine)
        .getOrDefault(kind, List.of())
        .forEach(json -> asked.add(QuestionReader.readJson(json)));
    return repeated(asked);
  }

  /** A thousand different questions of a work, by its method's name. */
  static List<Question<?>> ofWork(String work) {
    return IntStream.range(0, Inputs.COUNT)
        .<Question<?>>mapToObj(
            input ->
                switch (work) {
                  case "absence" ->
                      GuichengWorks.absence(
                          Inputs.DAYS.get(input), Inputs.RUN.get(input), Inputs.BEFORE.get(input));
                  case "callback" ->
                      GuichengWorks.finished(
                          Inputs.EVENT.get(input),
                          Inputs.SEVERITY.get(input),
                          Inputs.FINISHED_ON.get(input));
                  case "pay" ->
                      GuichengWorks.month(
                          Inputs.TOTAL.get(input),
                          Inputs.OVERTIME.get(input),
                          Inputs.LEAVE.get(input));
                  default -> throw new IllegalArgumentException(work);
                })
        .toList();
  }

  /** A thousand of some items, from the first again after the last. */
  static <T> List<T> repeated(List<T> items) {
    return IntStream.range(0, Inputs.COUNT)
        .mapToObj(position -> items.get(position % items.size()))
        .toList();
  }
}
