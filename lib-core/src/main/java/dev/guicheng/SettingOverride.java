package dev.guicheng;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A value of the site's own that a decision relied on, beside the manual's: it is cited as the
 * site's, never as the manual's.
 *
 * <p>Values are texts in the form of policy files; lists are separated by {@code ", "}; of a table
 * only the rows that differ are told, {@code key = row} separated by {@code "; "}. An empty text
 * means that no value, or none of these rows, is given.
 *
 * <p>Rows of one table that are cited differently are told apart: a setting may then occur twice.
 *
 * @param key dotted key of the setting, such as {@code callback.complaint.window}
 * @param value the site's value
 * @param manualValue the manual's value, in the reading we chose
 * @param document the site's document that the value is cited from; empty if the book names none
 * @param clause the clause of the site's document; empty if the book names none
 * @param note what the site says about it; may be empty
 */
public record SettingOverride(
    String key,
    String value,
    String manualValue,
    Optional<String> document,
    Optional<String> clause,
    Optional<String> note) {
  /** Refuses nulls. */
  public SettingOverride {
    requireNonNull(key, "key");
    requireNonNull(value, "value");
    requireNonNull(manualValue, "manualValue");
    requireNonNull(document, "document");
    requireNonNull(clause, "clause");
    requireNonNull(note, "note");
  }
}
