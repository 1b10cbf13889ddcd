package dev.guicheng.jackson;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.jackson.Faults.Phase;
import dev.guicheng.jackson.Node.Member;
import dev.guicheng.jackson.Node.Structure;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Policy books as files that people edit:
 *
 * <pre>
 * name: Riverside
 * extends: manual
 * document: Riverside service rules 2026
 * settings:
 *   callback.complaint.window: P2D
 *   pay.sick.firstRate: 0.90
 * </pre>
 *
 * <p>{@code name} is needed. {@code extends} may only be {@code manual}, which it also is when it
 * is absent. {@code settings} maps dotted keys to values; a table is laid over the manual's row by
 * row, a null row removes a row.
 */
public final class PolicyFiles {
  private PolicyFiles() {}

  /**
   * Reads a policy file, JSON if its name ends in {@code .json}, else YAML.
   *
   * @throws InvalidInputException if anything in it is wrong, naming all of it: each problem's path
   *     is a key of the file or {@code policy[setting]}, its message says what was expected, where
   *     it stands (file, line, column) and the nearest known key
   */
  public static PolicyBook read(Path file) {
    String name = String.valueOf(file.getFileName());
    Faults faults = new Faults(name);
    return book(Documents.read(file, faults), faults, name);
  }

  /**
   * Reads a policy book from YAML or JSON.
   *
   * @param source the name that messages give the text, such as a file's
   * @throws InvalidInputException as for a file
   */
  public static PolicyBook read(InputStream text, String source) {
    Faults faults = new Faults(source);
    return book(Documents.readYaml(text, faults), faults, source);
  }

  private static PolicyBook book(Node root, Faults faults, String source) {
    PolicyFile file = PolicyFile.CODEC.read(root, AttributePath.ROOT, faults);
    PolicyBook book = PolicyBook.manual();
    if (root.nearest("settings") instanceof Structure settings && settings != root) {
      book = settle(settings, faults);
    }
    if (!faults.isEmpty()) {
      throw new InvalidInputException(
          source, faults.problems().stream().map(PolicyFiles::ofSetting).toList());
    }
    if (file == null) {
      throw new IllegalStateException(source + " was refused without a reason");
    }
    PolicyBook named = book.named(file.name);
    return file.document.map(named::fromDocument).orElse(named);
  }

  /** What the reader calls {@code settings[key]} is {@code policy[key]} to everybody. */
  private static Problem ofSetting(Problem problem) {
    return problem.path().startsWith("settings[")
        ? new Problem(
            "policy" + problem.path().substring("settings".length()),
            problem.reason(),
            problem.message())
        : problem;
  }

  /** Lays settings over the manual; what is wrong with them is reported where it stands. */
  private static PolicyBook settle(Structure settings, Faults faults) {
    try {
      return PolicyBook.manual().withAll(Plain.mapOf(settings));
    } catch (InvalidInputException refused) {
      for (Problem problem : refused.problems()) {
        boolean unknown = problem.reason() == Reason.UNKNOWN_SETTING;
        faults.add(
            unknown ? Phase.UNKNOWN : Phase.VALUE,
            AttributePath.ROOT.relative(problem.path()),
            position(settings, problem, unknown),
            problem.reason(),
            problem.message());
      }
      return PolicyBook.manual();
    }
  }

  private static Position position(Structure settings, Problem problem, boolean ofName) {
    for (Map.Entry<String, Member> member : settings.members().entrySet()) {
      if (AttributePath.setting(member.getKey()).toString().equals(problem.path())) {
        return ofName ? member.getValue().at() : member.getValue().value().at();
      }
    }
    return settings.at();
  }

  /** Writes a book as YAML: its name, its document and the settings that it moved. */
  public static String write(PolicyBook book) {
    PolicyFile file =
        new PolicyFile(book.id().name(), book.document(), Plain.structure(changes(book)));
    StringWriter text = new StringWriter();
    try (JsonGenerator out = GuichengJson.yamlMapper().createGenerator(text)) {
      PolicyFile.CODEC.write(file, out);
    }
    return text.toString();
  }

  /** The settings that a book moved, as they are laid over the manual. */
  static Map<String, @Nullable Object> changes(PolicyBook book) {
    Map<String, @Nullable Object> moved = new LinkedHashMap<>();
    for (Setting<?> setting : PolicyBook.settings()) {
      if (book.isMoved(setting)) {
        moved.put(setting.key(), change(book, setting));
      }
    }
    return moved;
  }

  /** What to write over the manual's value: of a table the rows that differ, null for one less. */
  private static <T> @Nullable Object change(PolicyBook book, Setting<T> setting) {
    Object value = book.plain(setting);
    Object manual = PolicyBook.manual().plain(setting);
    if (!(value instanceof Map<?, ?> rows && manual instanceof Map<?, ?> manualRows)) {
      return value.equals("") ? null : value;
    }
    Map<Object, @Nullable Object> changes = new LinkedHashMap<>();
    manualRows.keySet().stream()
        .filter(key -> !rows.containsKey(key))
        .forEach(key -> changes.put(key, null));
    rows.forEach(
        (key, row) -> {
          if (!row.equals(manualRows.get(key))) {
            changes.put(key, row);
          }
        });
    return changes;
  }
}
