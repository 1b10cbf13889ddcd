package dev.guicheng.policy;

import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** One row of a table in a policy file, such as {@code {bound: MAX, value: 2, clause: SITE-02}}. */
public final class SettingRow {
  private final Map<?, ?> fields;

  SettingRow(Map<?, ?> fields, Collection<String> known) {
    this.fields = fields;
    for (Object field : fields.keySet()) {
      if (!known.contains(String.valueOf(field))) {
        throw new SettingValueException(
            Reason.BAD_FORMAT,
            "\"%s\" is no field of the row, only %s%s"
                .formatted(field, known, Suggestion.maybe(String.valueOf(field), known)));
      }
    }
  }

  /** The value of a field that every row has. */
  public <T> T get(String field, SettingType<T> type) {
    return find(field, type)
        .orElseThrow(
            () ->
                new SettingValueException(
                    Reason.BAD_FORMAT, "the row lacks its \"" + field + "\""));
  }

  /** The value of a field that a row may leave out. */
  public <T> Optional<T> find(String field, SettingType<T> type) {
    Object plain = fields.get(field);
    if (plain == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(type.read(plain, null));
    } catch (SettingValueException refused) {
      throw new SettingValueException(refused.reason(), field + ": " + refused.getMessage());
    }
  }
}
