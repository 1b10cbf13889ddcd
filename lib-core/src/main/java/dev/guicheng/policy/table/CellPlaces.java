package dev.guicheng.policy.table;

import dev.guicheng.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where the settings, and the rows of tables, stand. */
final class CellPlaces {
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

  void put(String setting, String place) {
    settings.put(setting, place);
  }

  void put(String table, String row, String place) {
    rows.computeIfAbsent(table, first -> new LinkedHashMap<>()).put(row, place);
  }

  /** The cell that a problem of a whole book is about: its row if it names one, else its table. */
  Optional<String> find(Problem problem) {
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      if (problem.path().startsWith("policy[" + setting.getKey() + "]")) {
        return Optional.of(
            rows.getOrDefault(setting.getKey(), Map.of()).entrySet().stream()
                .filter(row -> names(problem, row.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(setting.getValue()));
      }
    }
    return Optional.empty();
  }

  private static boolean names(Problem problem, String row) {
    return problem.path().endsWith("[" + row + "]")
        || problem.message().startsWith(row + ": ")
        || problem.message().contains("\"" + row + "\"");
  }
}
