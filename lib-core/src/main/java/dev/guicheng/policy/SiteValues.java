package dev.guicheng.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.guicheng.SettingOverride;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What a book of a site's own says about one setting.
 *
 * @param entries the value, or the rows that are not the manual's
 * @param overrides how decisions tell it; empty if it is the manual's value
 */
record SiteValues(Setting<?> setting, List<PolicyEntry> entries, List<SettingOverride> overrides) {
  private record Citation(
      Optional<String> document, Optional<String> clause, Optional<String> note) {
    static Citation of(PolicyEntry entry) {
      Origin origin = entry.origin();
      return new Citation(origin.document(), origin.clause(), origin.note());
    }
  }

  static SiteValues of(Setting<?> setting, List<PolicyEntry> entries) {
    List<PolicyEntry> own =
        entries.stream()
            .filter(entry -> entry.isMoved() || !entry.origin().equals(Origin.MANUAL))
            .toList();
    List<SettingOverride> overrides =
        own.stream()
            .filter(PolicyEntry::isMoved)
            .collect(groupingBy(Citation::of, LinkedHashMap::new, toList()))
            .entrySet()
            .stream()
            .map(group -> override(setting, group.getKey(), group.getValue()))
            .toList();
    return new SiteValues(setting, own, overrides);
  }

  private static SettingOverride override(
      Setting<?> setting, Citation citation, List<PolicyEntry> entries) {
    return new SettingOverride(
        setting.key(),
        PlainText.of(entries, PolicyEntry::value),
        PlainText.of(entries, PolicyEntry::manualValue),
        citation.document(),
        citation.clause(),
        citation.note());
  }

  /** Whether the findings rely on a value that is not the manual's. */
  boolean isReliedOn(Reliance reliance) {
    return !overrides.isEmpty()
        && (reliance.isOn(setting)
            || entries.stream().anyMatch(entry -> entry.isMoved() && reliance.isOn(entry)));
  }
}
