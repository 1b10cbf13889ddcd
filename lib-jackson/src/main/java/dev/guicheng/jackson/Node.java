package dev.guicheng.jackson;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a document as it was written, with its position. JSON and YAML look the same here. */
sealed interface Node {
  /** One step of a path: an attribute or a position. */
  Pattern STEP = Pattern.compile("\\[\\d{1,9}]|[^.\\[]+");

  Position at();

  /** What a scalar was written as. */
  enum Written {
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL
  }

  /** A text, number, boolean or null, in the letters of the document. */
  record Scalar(Written written, String text, Position at) implements Node {}

  /** A list. */
  record Items(List<Node> items, Position at) implements Node {}

  /** An object: its members in the document's order. */
  record Structure(Map<String, Member> members, Position at) implements Node {
    @Nullable Node get(String name) {
      Member member = members.get(name);
      return member == null ? null : member.value();
    }
  }

  /** Something that was refused while it was read, and reported then. */
  record Refused(Position at) implements Node {}

  /** A member of an object; {@code at} is where its name stands. */
  record Member(Position at, Node value) {}

  /** How the node is called in messages. */
  default String describe() {
    if (this instanceof Scalar scalar) {
      return switch (scalar.written()) {
        case TEXT -> "the text \"" + shortened(scalar.text()) + "\"";
        case NUMBER -> "the number " + shortened(scalar.text());
        case BOOLEAN -> scalar.text();
        case NULL -> "null";
      };
    }
    return this instanceof Items ? "a list" : "an object";
  }

  /** As much of a text as a message needs. */
  static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }

  /** The part that a relative path leads to, or the nearest part above it that exists. */
  default Node nearest(String path) {
    Matcher steps = STEP.matcher(path);
    Node here = this;
    while (steps.find()) {
      Node next = here.step(steps.group());
      if (next == null) {
        return here;
      }
      here = next;
    }
    return here;
  }

  private @Nullable Node step(String step) {
    if (this instanceof Structure structure) {
      return structure.get(step);
    }
    if (this instanceof Items list && step.startsWith("[")) {
      int position = Integer.parseInt(step.substring(1, step.length() - 1));
      return position < list.items().size() ? list.items().get(position) : null;
    }
    return null;
  }
}
