package dev.guicheng.jackson;

import dev.guicheng.Reason;
import dev.guicheng.jackson.Faults.Phase;
import dev.guicheng.jackson.Node.Member;
import dev.guicheng.jackson.Node.Written;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads the next value of a parser as a {@link Node}. Refuses, whatever the parser's own settings,
 * keys that occur twice and YAML aliases, with the anchors that they refer to as far as the parser
 * shows them, and reads on behind them.
 */
final class NodeReader {
  private final JsonParser parser;
  private final int linesBefore;
  private Faults faults;
  private AttributePath path = AttributePath.ROOT;
  private boolean broken;

  /**
   * @param linesBefore how many lines of the document precede what the parser sees
   */
  NodeReader(JsonParser parser, int linesBefore, Faults faults) {
    this.parser = parser;
    this.linesBefore = linesBefore;
    this.faults = faults;
  }

  /** Collects what is wrong from here on elsewhere: the next record begins. */
  void reportTo(Faults next) {
    this.faults = next;
    this.path = AttributePath.ROOT;
  }

  /** Whether the text itself is broken, so that nothing more can be read. */
  boolean isBroken() {
    return broken;
  }

  /** Goes to the next token. Text that is neither JSON nor YAML is reported and ends the input. */
  boolean advance() {
    try {
      return !broken && parser.nextToken() != null;
    } catch (JacksonException refused) {
      breakOff(refused);
      return false;
    }
  }

  JsonToken token() {
    return parser.currentToken();
  }

  Position position() {
    return Position.of(parser.currentTokenLocation(), linesBefore);
  }

  /** Reads the value that starts at the parser's current token. */
  Node read() {
    Position start = position();
    try {
      return value(path);
    } catch (JacksonException refused) {
      breakOff(refused);
      return new Node.Refused(start);
    }
  }

  /** Reads a document that holds one value and nothing behind it. */
  static Node readWhole(JsonParser parser, int linesBefore, Faults faults) {
    try (parser) {
      NodeReader reader = new NodeReader(parser, linesBefore, faults);
      Node node = new Node.Refused(Position.NONE);
      if (reader.advance()) {
        node = reader.read();
        if (reader.advance()) {
          faults.add(
              Phase.VALUE,
              AttributePath.ROOT,
              reader.position(),
              Reason.BAD_FORMAT,
              "one value is expected, more text follows it");
        }
      } else if (!reader.isBroken()) {
        faults.add(
            Phase.VALUE, AttributePath.ROOT, Position.NONE, Reason.BAD_FORMAT, "there is no text");
      }
      return node;
    }
  }

  /** Whether a list starts here; the reader then stands before its first item. */
  boolean startsList() {
    if (token() != JsonToken.START_ARRAY) {
      return false;
    }
    refuseSharing(AttributePath.ROOT, position());
    return true;
  }

  /** Whether nothing at all stands between two document marks. */
  boolean isEmptyDocument() {
    return token() == JsonToken.VALUE_NULL && parser.getString().isEmpty();
  }

  private void breakOff(JacksonException refused) {
    IOException unread = unread(refused);
    if (unread != null) {
      throw JacksonIOException.construct(unread);
    }
    broken = true;
    faults.add(Phase.VALUE, path, placeOf(refused), Reason.BAD_FORMAT, messageOf(refused));
  }

  private Position placeOf(JacksonException refused) {
    if (refused.getCause() instanceof MarkedYamlEngineException yaml
        && yaml.getProblemMark().isPresent()) {
      Mark mark = yaml.getProblemMark().get();
      return new Position(mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
    }
    return refused.getLocation() == null
        ? position()
        : Position.of(refused.getLocation(), linesBefore);
  }

  /** The parser's words, without the places and excerpts that it writes into them. */
  private static String messageOf(JacksonException refused) {
    String message =
        refused.getCause() instanceof MarkedYamlEngineException yaml
            ? yaml.getProblem()
            : String.valueOf(refused.getOriginalMessage());
    return message.strip().replaceAll("\\s+", " ").replaceFirst(" \\(start marker at .*\\)$", "");
  }

  /** Why the text could not be got, as when a file breaks off; null if the text itself is wrong. */
  private static @Nullable IOException unread(JacksonException refused) {
    for (Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException failed) {
        return failed instanceof CharConversionException
                || failed instanceof CharacterCodingException
            ? null
            : failed;
      }
    }
    return null;
  }

  private Node value(AttributePath here) {
    path = here;
    Position at = position();
    boolean shared = refuseSharing(here, at);
    Node node =
        switch (parser.currentToken()) {
          case START_OBJECT -> structure(here, at);
          case START_ARRAY -> items(here, at);
          case VALUE_TRUE, VALUE_FALSE -> scalar(Written.BOOLEAN, at);
          case VALUE_NULL -> scalar(Written.NULL, at);
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Written.NUMBER, at);
          case VALUE_STRING -> scalar(Written.TEXT, at);
          default -> foreign(here, at);
        };
    return shared ? new Node.Refused(at) : node;
  }

  private boolean refuseSharing(AttributePath here, Position at) {
    if (!(parser instanceof YAMLParser yaml)) {
      return false;
    }
    boolean alias = yaml.isCurrentAlias();
    if (!alias && yaml.getObjectId() == null) {
      return false;
    }
    faults.add(
        Phase.VALUE,
        here,
        at,
        Reason.BAD_FORMAT,
        alias
            ? "YAML aliases (*%s) are not read; write the value out".formatted(yaml.getString())
            : "YAML anchors (&%s) are not read; write the value where it belongs"
                .formatted(yaml.getObjectId()));
    return true;
  }

  /** Something that only a tree in memory can hold. */
  private Node foreign(AttributePath here, Position at) {
    faults.add(Phase.VALUE, here, at, Reason.BAD_FORMAT, "neither JSON nor YAML can write this");
    return new Node.Refused(at);
  }

  private Node scalar(Written written, Position at) {
    return new Node.Scalar(written, parser.getString(), at);
  }

  private Node items(AttributePath here, Position at) {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(here.item(items.size())));
    }
    return new Node.Items(items, at);
  }

  private Node structure(AttributePath here, Position at) {
    Map<String, Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Position nameAt = position();
      String name = parser.currentName();
      AttributePath below = here.attribute(name);
      path = below;
      refuseSharing(below, nameAt);
      parser.nextToken();
      Node value = value(below);
      Member earlier = members.get(name);
      if (earlier == null) {
        members.put(name, new Member(nameAt, value));
      } else {
        faults.add(Phase.VALUE, below, nameAt, Reason.DUPLICATE, "stands here a second time");
        members.put(name, new Member(earlier.at(), new Node.Refused(earlier.at())));
      }
    }
    return new Node.Structure(members, at);
  }
}
