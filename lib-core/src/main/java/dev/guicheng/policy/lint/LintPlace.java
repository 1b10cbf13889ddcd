package dev.guicheng.policy.lint;

import static java.util.Objects.requireNonNull;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.util.Optional;

/**
 * A place of a policy book that a finding is about.
 *
 * @param key the dotted key of a setting
 * @param row the row of its table; empty for the setting as a whole
 */
public record LintPlace(String key, Optional<String> row) {
  /** Refuses nulls. */
  public LintPlace {
    requireNonNull(key, "key");
    requireNonNull(row, "row");
  }

  static LintPlace of(Setting<?> setting) {
    return new LintPlace(setting.key(), Optional.empty());
  }

  static LintPlace of(Setting<?> table, String row) {
    return new LintPlace(table.key(), Optional.of(row));
  }

  /** Where it stands in a file, such as {@code site.yaml:14:3}; empty if the book does not know. */
  public Optional<String> position(PolicyBook book) {
    return PolicyBook.findSetting(key).stream()
        .flatMap(setting -> book.entries(setting).stream())
        .filter(entry -> row.isEmpty() || entry.row().equals(row))
        .flatMap(entry -> entry.origin().position().stream())
        .findFirst();
  }

  /** The key, and the row in brackets: {@code kpi.site[PARCELS_LOST]}. */
  @Override
  public String toString() {
    return key + row.map(name -> "[" + name + "]").orElse("");
  }
}
