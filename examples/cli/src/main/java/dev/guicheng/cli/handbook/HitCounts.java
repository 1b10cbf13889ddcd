package dev.guicheng.cli.handbook;

import dev.guicheng.Verdict;
import dev.guicheng.cli.BadInputException;
import dev.guicheng.cli.Inputs;
import dev.guicheng.jackson.GuichengJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How often clauses were evaluated and rules had a say in recorded decisions. */
final class HitCounts {
  private final Map<String, EnumMap<Verdict, Long>> clauses = new HashMap<>();
  private final Map<String, Long> rules = new HashMap<>();
  private long decisions;

  private HitCounts() {}

  /**
   * Counts the decisions of a file, one JSON object a line as {@code guicheng decide} and {@code
   * month} write them; it may be gzip.
   *
   * @throws BadInputException naming the first line that is no decision
   */
  static HitCounts read(Path file) throws IOException {
    HitCounts counts = new HitCounts();
    JsonMapper mapper = GuichengJson.jsonMapper();
    try (BufferedReader lines = new BufferedReader(Inputs.text(file, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          counts.add(decision(mapper, line, file + ":" + number), file + ":" + number);
        }
      }
    }
    return counts;
  }

  private static JsonNode decision(JsonMapper mapper, String line, String place) {
    try {
      JsonNode read = mapper.readTree(line);
      return read.has("decision") ? read.path("decision") : read;
    } catch (JacksonException broken) {
      throw new BadInputException(place + ": not JSON: " + broken.getOriginalMessage());
    }
  }

  private void add(JsonNode decision, String place) {
    if (!decision.path("policy").isObject()) {
      throw new BadInputException(
          place + ": not a decision, it names no policy\nMaybe a file that guicheng decide wrote?");
    }
    decisions++;
    for (JsonNode finding : decision.path("findings")) {
      String written = finding.path("verdict").asString("");
      Verdict verdict =
          Arrays.stream(Verdict.values())
              .filter(known -> known.name().equals(written))
              .findFirst()
              .orElseThrow(
                  () -> new BadInputException(place + ": \"" + written + "\" is no verdict"));
      clauses
          .computeIfAbsent(
              finding.path("clause").asString(""), first -> new EnumMap<>(Verdict.class))
          .merge(verdict, 1L, Long::sum);
    }
    for (JsonNode rule : decision.path("rules")) {
      rules.merge(rule.asString(""), 1L, Long::sum);
    }
  }

  /** How many decisions were counted. */
  long decisions() {
    return decisions;
  }

  /** How often a clause was found to be what; empty if it was not evaluated. */
  Map<Verdict, Long> ofClause(String clause) {
    return Optional.ofNullable(clauses.get(clause)).orElseGet(() -> new EnumMap<>(Verdict.class));
  }

  /** In how many decisions a rule had a say. */
  long ofRule(String rule) {
    return rules.getOrDefault(rule, 0L);
  }
}
