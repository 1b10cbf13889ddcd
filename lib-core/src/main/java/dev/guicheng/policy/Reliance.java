package dev.guicheng.policy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.guicheng.manual.Manual;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the findings on some clauses rely on: settings that come from one of the clauses or move a
 * reading of one, rows that name one, and tables of our own making that are named after the kind.
 * Confined to one thread.
 */
final class Reliance {
  private final String kind;
  private final Collection<String> clauses;
  private @Nullable Set<String> readings;

  Reliance(String kind, Collection<String> clauses) {
    this.kind = kind;
    this.clauses = clauses;
  }

  /** Whether they rely on a setting, whatever its value. */
  boolean isOn(Setting<?> setting) {
    return clauses.contains(setting.clause())
        || setting.readings().stream().anyMatch(this::isReading)
        || (setting.clause().equals(Setting.OWN) && setting.key().startsWith(kind + "."));
  }

  /** Few settings have readings, so they are looked up when the first does. */
  private boolean isReading(String reading) {
    Set<String> known = readings;
    if (known == null) {
      known = Manual.readingsOf(kind, clauses).collect(toUnmodifiableSet());
      readings = known;
    }
    return known.contains(reading);
  }

  /** Whether they rely on a value or row. */
  boolean isOn(PolicyEntry entry) {
    return isOn(entry.setting()) || citedBy(entry.value());
  }

  private boolean citedBy(Optional<Object> row) {
    return row.orElse("") instanceof Map<?, ?> cells
        && cells.get("clause") instanceof String clause
        && clauses.contains(clause);
  }
}
