package dev.guicheng.cli;

import dev.guicheng.Suggestion;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The mappings that come with the program: those of the example ledgers. */
final class Presets {
  /** Their names, as {@code --mapping} takes them. */
  static final List<String> NAMES =
      List.of(
          "appearance",
          "complaint-records",
          "complaints",
          "council",
          "finished",
          "leave-records",
          "leave-requests",
          "lobby-entries",
          "lobby-goods",
          "lobby-requests",
          "pay",
          "repairs",
          "service-requests",
          "work-orders");

  private Presets() {}

  /**
   * The preset of a name; empty for what is called like a file.
   *
   * @throws BadInputException if it is called like a preset, but there is none of the name
   */
  static Optional<InputStream> find(Path name) {
    if (name.getNameCount() > 1 || name.toString().contains(".")) {
      return Optional.empty();
    }
    if (!NAMES.contains(name.toString())) {
      throw new BadInputException(
          "%s: no such file, and no preset among %s%s"
              .formatted(name, NAMES, Suggestion.maybe(name.toString(), NAMES)));
    }
    return Optional.ofNullable(
        Presets.class.getResourceAsStream("presets/" + name + ".mapping.yaml"));
  }
}
