package dev.guicheng.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The origins that were given with values, by setting and, of tables, by row. */
final class Origins {
  /** The row of a setting that is no table; rows of tables have names. */
  private static final String WHOLE = "";

  private final Map<Setting<?>, Map<String, Origin>> given = new LinkedHashMap<>();

  Origins copy() {
    Origins copy = new Origins();
    given.forEach((setting, rows) -> copy.given.put(setting, new LinkedHashMap<>(rows)));
    return copy;
  }

  /** Notes whose value this is now; without an origin it is the book's own. */
  void put(Setting<?> setting, @Nullable Object value, Optional<Origin> origin) {
    Map<String, Origin> rows = given.computeIfAbsent(setting, first -> new LinkedHashMap<>());
    if (setting.type().isTable() && value instanceof Map<?, ?> changes) {
      changes.keySet().forEach(row -> put(rows, String.valueOf(row), origin));
    } else {
      put(rows, WHOLE, origin);
    }
    if (rows.isEmpty()) {
      given.remove(setting);
    }
  }

  private static void put(Map<String, Origin> rows, String row, Optional<Origin> origin) {
    origin.ifPresentOrElse(known -> rows.put(row, known), () -> rows.remove(row));
  }

  Optional<Origin> find(Setting<?> setting, Optional<String> row) {
    return Optional.ofNullable(given.getOrDefault(setting, Map.of()).get(row.orElse(WHOLE)));
  }

  /** Where the setting, or the first of its rows, stands. */
  Optional<String> position(Setting<?> setting) {
    return given.getOrDefault(setting, Map.of()).values().stream()
        .flatMap(origin -> origin.position().stream())
        .findFirst();
  }

  boolean isEmpty() {
    return given.isEmpty();
  }
}
