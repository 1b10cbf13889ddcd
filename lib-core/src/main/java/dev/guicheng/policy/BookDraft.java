package dev.guicheng.policy;

import dev.guicheng.Problem;
import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values and origins of a book that is being made, and what is wrong with them. */
final class BookDraft {
  private final Map<Setting<?>, Object> values;
  private final Origins origins;
  private final Problems problems;

  BookDraft(Map<Setting<?>, Object> values, Origins origins, Problems problems) {
    this.values = new LinkedHashMap<>(values);
    this.origins = origins.copy();
    this.problems = problems;
  }

  /**
   * Lays a value over the present one.
   *
   * @param origin empty if it is the book's own without more to say
   */
  void change(String key, @Nullable Object value, Optional<Origin> origin) {
    Setting<?> setting = PolicyBook.findSetting(key).orElse(null);
    if (setting == null) {
      refuse(
          key,
          origin,
          Reason.UNKNOWN_SETTING,
          "no such setting" + Suggestion.maybe(key, PolicyBook.keys()));
      return;
    }
    try {
      values.put(setting, read(setting, value));
      origins.put(setting, value, origin);
    } catch (SettingValueException refused) {
      refuse(key, origin, refused.reason(), String.valueOf(refused.getMessage()));
    }
  }

  private void refuse(String key, Optional<Origin> origin, Reason reason, String message) {
    Problem problem = new Problem(PolicyBook.path(key), reason, message);
    problems.addAll(List.of(origin.flatMap(Origin::position).map(problem::at).orElse(problem)));
  }

  @SuppressWarnings("unchecked") // values are put under their own setting only
  private <T> Object read(Setting<T> setting, @Nullable Object value) {
    Object present = values.get(setting);
    return setting.type().read(value, present == null ? setting.defaultValue() : (T) present);
  }

  Map<Setting<?>, Object> values() {
    return values;
  }

  Origins origins() {
    return origins;
  }
}
