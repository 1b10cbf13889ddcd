package dev.guicheng.cli.policy;

import dev.guicheng.Suggestion;
import dev.guicheng.cli.BadInputException;
import dev.guicheng.cli.Texts;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.util.List;

/** The areas that settings belong to. */
final class Areas {
  private Areas() {}

  /**
   * Refuses areas that there are not.
   *
   * @throws BadInputException naming the first of them, and those there are
   */
  static void check(List<String> chosen, Texts texts) {
    List<String> known = PolicyBook.settings().stream().map(Setting::area).distinct().toList();
    for (String area : chosen) {
      if (!known.contains(area)) {
        throw new BadInputException(
            texts.text("error.value", "--area", area, String.join(", ", known))
                + Suggestion.maybe(area, known));
      }
    }
  }

  /** Whether a setting is chosen; without a choice all are. */
  static boolean include(List<String> chosen, Setting<?> setting) {
    return chosen.isEmpty() || chosen.contains(setting.area());
  }
}
