package dev.guicheng;

import static java.util.Objects.requireNonNull;

/**
 * One thing wrong with a question, a policy or a document.
 *
 * @param path where: attribute path with positions, such as {@code spells[1].endsOn}, or {@code
 *     policy[key]} for a setting; empty for the whole of it
 * @param reason why
 * @param message what, which value, which rule; a second line may suggest what was meant
 */
public record Problem(String path, Reason reason, String message) {
  /** Refuses nulls. */
  public Problem {
    requireNonNull(path, "path");
    requireNonNull(reason, "reason");
    requireNonNull(message, "message");
  }

  /**
   * The same problem seen from an enclosing value: {@code endsOn} becomes {@code spells[1].endsOn}.
   */
  public Problem within(String parent) {
    return new Problem(path.isEmpty() ? parent : parent + "." + path, reason, message);
  }

  /**
   * The same problem with the place where it stands, such as {@code site.yaml:14:13}: behind the
   * statement, before the suggestion on the next line.
   */
  public Problem at(String position) {
    int suggestion = message.indexOf(System.lineSeparator());
    String statement = suggestion < 0 ? message : message.substring(0, suggestion);
    String rest = suggestion < 0 ? "" : message.substring(suggestion);
    return new Problem(path, reason, statement + " (" + position + ")" + rest);
  }

  @Override
  public String toString() {
    return (path.isEmpty() ? "" : path + ": ") + message + " (" + reason + ")";
  }
}
