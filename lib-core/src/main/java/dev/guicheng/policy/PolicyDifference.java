package dev.guicheng.policy;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value, or a row of a table, that two policy books have differently.
 *
 * @param before the one book's entry; without a value if it has none
 * @param after the other book's
 */
public record PolicyDifference(PolicyEntry before, PolicyEntry after) {
  /** Refuses nulls. */
  public PolicyDifference {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /**
   * What differs between two books, in the order of the settings and the rows. How a value is cited
   * does not count, nor how it is written.
   */
  public static List<PolicyDifference> between(PolicyBook before, PolicyBook after) {
    List<PolicyDifference> differences = new ArrayList<>();
    if (before.id().version().equals(after.id().version())) {
      return differences;
    }
    for (Setting<?> setting : PolicyBook.settings()) {
      Map<Optional<String>, PolicyEntry> earlier = byRow(before.entries(setting));
      Map<Optional<String>, PolicyEntry> later = byRow(after.entries(setting));
      Set<Optional<String>> rows = new LinkedHashSet<>(earlier.keySet());
      rows.addAll(later.keySet());
      for (Optional<String> row : rows) {
        PolicyEntry one = entry(earlier, setting, row);
        PolicyEntry other = entry(later, setting, row);
        if (!Digest.same(one.value(), other.value())) {
          differences.add(new PolicyDifference(one, other));
        }
      }
    }
    return differences;
  }

  private static Map<Optional<String>, PolicyEntry> byRow(List<PolicyEntry> entries) {
    Map<Optional<String>, PolicyEntry> byRow = new LinkedHashMap<>();
    entries.forEach(entry -> byRow.put(entry.row(), entry));
    return byRow;
  }

  /** A row that only the other book has is the manual's absence of a row. */
  private static PolicyEntry entry(
      Map<Optional<String>, PolicyEntry> entries, Setting<?> setting, Optional<String> row) {
    PolicyEntry entry = entries.get(row);
    return entry != null
        ? entry
        : new PolicyEntry(setting, row, Optional.empty(), Optional.empty(), Origin.MANUAL);
  }

  /** The setting. */
  public Setting<?> setting() {
    return after.setting();
  }

  /** The setting's key, with the row of a table in brackets. */
  public String path() {
    return after.path();
  }
}
