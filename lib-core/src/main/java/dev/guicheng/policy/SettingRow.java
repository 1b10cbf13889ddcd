package dev.guicheng.policy;

import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a table in a policy file, such as {@code {bound: MAX, value: 2, clause: SITE-02}}. */
public final class SettingRow {
  private final Map<?, ?> fields;

  SettingRow(Map<?, ?> fields, List<SettingField<?>> known) {
    this.fields = fields;
    List<String> names = known.stream().<String>map(SettingField::name).toList();
    for (Object field : fields.keySet()) {
      if (!names.contains(String.valueOf(field))) {
        throw new SettingValueException(
            Reason.BAD_FORMAT,
            "\"%s\" is no field of the row, only %s%s"
                .formatted(field, names, Suggestion.maybe(String.valueOf(field), names)));
      }
    }
  }

  /** The value of a field that every row has. */
  public <T> T get(SettingField<T> field) {
    return find(field)
        .orElseThrow(
            () ->
                new SettingValueException(
                    Reason.BAD_FORMAT, "the row lacks its \"" + field.name() + "\""));
  }

  /** The value of a field that a row may leave out. */
  public <T> Optional<T> find(SettingField<T> field) {
    Object plain = fields.get(field.name());
    if (plain == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(field.type().read(plain, null));
    } catch (SettingValueException refused) {
      throw new SettingValueException(refused.reason(), field.name() + ": " + refused.getMessage());
    }
  }
}
