package dev.guicheng.jackson;

import dev.guicheng.jackson.Node.Member;
import dev.guicheng.jackson.Node.Scalar;
import dev.guicheng.jackson.Node.Structure;
import dev.guicheng.jackson.Node.Written;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Parts of a document as plain texts, exact numbers, booleans, lists and maps, and back. */
final class Plain {
  /** Any part of a document, as it is. */
  static final Value<Node> NODE =
      new Value<>() {
        @Override
        public Node read(Node node, AttributePath path, Faults faults) {
          return node;
        }

        @Override
        public void write(Node value, JsonGenerator out) {
          Plain.write(value, out);
        }
      };

  /** Any object of a document, as it is. */
  static final Value<Structure> STRUCTURE =
      new Value<>() {
        @Override
        public @Nullable Structure read(Node node, AttributePath path, Faults faults) {
          if (node instanceof Structure structure) {
            return structure;
          }
          faults.badFormat(path, node, "an object");
          return null;
        }

        @Override
        public void write(Structure value, JsonGenerator out) {
          Plain.write(value, out);
        }
      };

  private Plain() {}

  /** The plain form of a part. What was refused is left out of lists and maps. */
  static @Nullable Object of(Node node) {
    if (node instanceof Scalar scalar) {
      return switch (scalar.written()) {
        case TEXT -> scalar.text();
        case BOOLEAN -> scalar.text().equals("true");
        case NULL -> null;
        case NUMBER -> {
          BigDecimal number = Values.number(scalar);
          yield number == null ? scalar.text() : number;
        }
      };
    }
    if (node instanceof Node.Items list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.items().forEach(item -> items.add(of(item)));
      return items;
    }
    return node instanceof Structure structure ? mapOf(structure) : null;
  }

  static Map<String, @Nullable Object> mapOf(Structure structure) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    structure
        .members()
        .forEach(
            (name, member) -> {
              if (!(member.value() instanceof Node.Refused)) {
                map.put(name, of(member.value()));
              }
            });
    return map;
  }

  /** The part that a plain form would be read from. */
  static Node node(@Nullable Object plain) {
    if (plain == null) {
      return new Scalar(Written.NULL, "null", Position.NONE);
    }
    if (plain instanceof Map<?, ?> map) {
      return structure(map);
    }
    if (plain instanceof Collection<?> items) {
      return new Node.Items(items.stream().map(Plain::node).toList(), Position.NONE);
    }
    if (plain instanceof BigDecimal number) {
      return new Scalar(Written.NUMBER, number.toPlainString(), Position.NONE);
    }
    Written written =
        plain instanceof Number
            ? Written.NUMBER
            : plain instanceof Boolean ? Written.BOOLEAN : Written.TEXT;
    return new Scalar(written, plain.toString(), Position.NONE);
  }

  static Structure structure(Map<?, ?> map) {
    Map<String, Member> members = new LinkedHashMap<>();
    map.forEach(
        (name, value) -> members.put(String.valueOf(name), new Member(Position.NONE, node(value))));
    return new Structure(members, Position.NONE);
  }

  static void write(Node node, JsonGenerator out) {
    if (node instanceof Scalar scalar) {
      switch (scalar.written()) {
        case TEXT -> out.writeString(scalar.text());
        case NUMBER -> out.writeNumber(scalar.text());
        case BOOLEAN -> out.writeBoolean(scalar.text().equals("true"));
        case NULL -> out.writeNull();
      }
    } else if (node instanceof Node.Items list) {
      out.writeStartArray();
      list.items().forEach(item -> write(item, out));
      out.writeEndArray();
    } else if (node instanceof Structure structure) {
      out.writeStartObject();
      structure
          .members()
          .forEach(
              (name, member) -> {
                out.writeName(name);
                write(member.value(), out);
              });
      out.writeEndObject();
    }
  }

  /** A part as one line of JSON, for messages. */
  static String json(Node node) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = GuichengJson.jsonMapper().createGenerator(text)) {
      write(node, out);
    }
    return text.toString();
  }
}
