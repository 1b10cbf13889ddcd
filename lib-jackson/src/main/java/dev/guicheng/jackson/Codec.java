package dev.guicheng.jackson;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.jackson.Faults.Phase;
import dev.guicheng.jackson.Node.Scalar;
import dev.guicheng.jackson.Node.Structure;
import dev.guicheng.jackson.Node.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How one type of the contract looks in documents: a table of its attributes in the contract's
 * order, each with what it reads, where it gets and where it puts it.
 *
 * <p>Absent values, false flags and empty lists are not written. Every attribute that is given must
 * be known and of its type, null never is.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Codec<T, B> implements Value<T> {
  private final Class<T> type;
  private final Supplier<B> start;
  private final Function<B, T> build;
  private final boolean paper;
  private final Map<String, Attribute<T, B, ?>> attributes;
  private final List<Attribute<T, B, ?>> inOrder;

  private Codec(
      Class<T> type,
      Supplier<B> start,
      Function<B, T> build,
      boolean paper,
      Map<String, Attribute<T, B, ?>> attributes) {
    this.type = type;
    this.start = start;
    this.build = build;
    this.paper = paper;
    this.attributes = attributes;
    this.inOrder = List.copyOf(attributes.values());
  }

  /**
   * One attribute.
   *
   * @param get its value, null if there is nothing to write
   */
  private record Attribute<T, B, V>(
      String name,
      boolean required,
      Value<V> value,
      Function<T, @Nullable V> get,
      BiConsumer<B, V> put) {
    void read(B builder, Node node, AttributePath path, Faults faults) {
      V read = value.read(node, path, faults);
      if (read != null) {
        put.accept(builder, read);
      }
    }

    void write(T owner, JsonGenerator out) {
      V present = get.apply(owner);
      if (present != null) {
        out.writeName(name);
        value.write(present, out);
      }
    }
  }

  /** Starts the table of a type; attributes are added in their fixed order. */
  static <T, B> Codec<T, B> codec(Class<T> type, Supplier<B> start, Function<B, T> build) {
    return new Codec<>(type, start, build, false, Map.of());
  }

  /** Starts the table of a snapshot of a paper: a blank field is as good as none. */
  static <T, B> Codec<T, B> paper(Class<T> type, Supplier<B> start, Function<B, T> build) {
    return new Codec<>(type, start, build, true, Map.of());
  }

  /**
   * The kind of a question or decision, written first. Read, it must be this one if it is given.
   */
  Codec<T, B> kind(String kind) {
    return with(
        new Attribute<>("kind", false, new KindName(kind), owner -> kind, (builder, read) -> {}));
  }

  <V> Codec<T, B> required(String name, Value<V> value, Function<T, V> get, BiConsumer<B, V> put) {
    return with(new Attribute<>(name, true, value, get, put));
  }

  <V> Codec<T, B> optional(
      String name, Value<V> value, Function<T, Optional<V>> get, BiConsumer<B, V> put) {
    return with(new Attribute<>(name, false, value, owner -> get.apply(owner).orElse(null), put));
  }

  /** A special circumstance: false unless it is given. */
  Codec<T, B> flag(String name, Function<T, Boolean> get, BiConsumer<B, Boolean> put) {
    return with(
        new Attribute<>(
            name, false, Values.BOOLEAN, owner -> get.apply(owner) ? Boolean.TRUE : null, put));
  }

  <V> Codec<T, B> list(
      String name, Value<V> element, Function<T, List<V>> get, BiConsumer<B, List<V>> put) {
    return with(
        new Attribute<>(
            name,
            false,
            new ListValue<>(element, paper),
            owner -> {
              List<V> items = get.apply(owner);
              return items.isEmpty() ? null : items;
            },
            put));
  }

  /** An attribute that is needed, of a type that is only read. */
  <V> Codec<T, B> needs(String name, Value<V> value, BiConsumer<B, V> put) {
    return with(new Attribute<>(name, true, value, owner -> null, put));
  }

  /** An attribute that may be absent, of a type that is only read. */
  <V> Codec<T, B> takes(String name, Value<V> value, BiConsumer<B, V> put) {
    return with(new Attribute<>(name, false, value, owner -> null, put));
  }

  private Codec<T, B> with(Attribute<T, B, ?> attribute) {
    Map<String, Attribute<T, B, ?>> more = new LinkedHashMap<>(attributes);
    more.put(attribute.name(), attribute);
    return new Codec<>(type, start, build, paper, more);
  }

  Class<T> type() {
    return type;
  }

  Set<String> names() {
    return attributes.keySet();
  }

  /** The codecs of the types that attributes have, and theirs. */
  Stream<Codec<?, ?>> parts() {
    return attributes.values().stream()
        .map(Attribute::value)
        .map(value -> value instanceof ListValue<?> list ? list.element() : value)
        .filter(Codec.class::isInstance)
        .<Codec<?, ?>>map(value -> (Codec<?, ?>) value)
        .flatMap(codec -> Stream.concat(Stream.of(codec), codec.parts()));
  }

  @Override
  public @Nullable T read(Node node, AttributePath path, Faults faults) {
    if (!(node instanceof Structure structure)) {
      faults.badFormat(path, node, "an object with the attributes of " + type.getSimpleName());
      return null;
    }
    int before = faults.count();
    refuseUnknown(structure, path, faults);
    int afterUnknown = faults.count();
    B builder = start.get();
    List<String> sound = new ArrayList<>(structure.members().size());
    for (int position = 0; position < inOrder.size(); position++) {
      Attribute<T, B, ?> attribute = inOrder.get(position);
      Node given = structure.get(attribute.name());
      if (given == null || (paper && isBlank(given))) {
        refuseMissing(attribute, structure, path, faults);
      } else if (isSound(attribute, builder, given, path.attribute(attribute.name()), faults)) {
        sound.add(attribute.name());
      }
    }
    boolean complete = faults.count() == afterUnknown;
    T value = build(builder, structure, path, faults, complete, sound);
    return faults.count() == before ? value : null;
  }

  private void refuseUnknown(Structure structure, AttributePath path, Faults faults) {
    if (attributes.keySet().containsAll(structure.members().keySet())) {
      return;
    }
    structure
        .members()
        .forEach(
            (name, member) -> {
              if (!attributes.containsKey(name)) {
                faults.add(
                    Phase.UNKNOWN,
                    path.attribute(name),
                    member.at(),
                    Reason.UNKNOWN_ATTRIBUTE,
                    type.getSimpleName()
                        + " has no such attribute"
                        + Suggestion.maybe(Node.shortened(name), names()));
              }
            });
  }

  private void refuseMissing(
      Attribute<T, B, ?> attribute, Structure structure, AttributePath path, Faults faults) {
    if (attribute.required()) {
      faults.add(
          Phase.MISSING,
          path.attribute(attribute.name()),
          structure.at(),
          Reason.MISSING,
          type.getSimpleName() + " needs this attribute");
    }
  }

  private boolean isSound(
      Attribute<T, B, ?> attribute, B builder, Node given, AttributePath path, Faults faults) {
    int before = faults.count();
    if (given instanceof Scalar scalar && scalar.written() == Written.NULL) {
      faults.add(
          Phase.VALUE, path, given.at(), Reason.BAD_FORMAT, "null; leave out what is not known");
      return false;
    }
    attribute.read(builder, given, path, faults);
    return faults.count() == before;
  }

  /**
   * Builds the value, so that it checks itself. After other faults only what it says about a value
   * that was read well is true: a rule between values may miss the one that was refused.
   */
  private @Nullable T build(
      B builder,
      Structure structure,
      AttributePath path,
      Faults faults,
      boolean complete,
      List<String> sound) {
    try {
      return build.apply(builder);
    } catch (InvalidInputException refused) {
      for (Problem problem : refused.problems()) {
        boolean ofOneValue = isOfOneValue(problem, sound);
        if (complete || ofOneValue) {
          faults.add(
              ofOneValue ? phase(problem) : Phase.RULE,
              path.relative(problem.path()),
              structure.nearest(problem.path()).at(),
              problem.reason(),
              problem.message());
        }
      }
    } catch (IllegalStateException incomplete) {
      if (complete) {
        throw incomplete;
      }
    }
    return null;
  }

  private static boolean isOfOneValue(Problem problem, List<String> sound) {
    return sound.contains(problem.path())
        && (problem.reason() == Reason.MISSING || problem.reason() == Reason.OUT_OF_RANGE);
  }

  private static Phase phase(Problem problem) {
    return problem.reason() == Reason.MISSING ? Phase.MISSING : Phase.VALUE;
  }

  private static boolean isBlank(Node node) {
    return node instanceof Scalar scalar
        && scalar.written() == Written.TEXT
        && scalar.text().isBlank();
  }

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeStartObject();
    for (int position = 0; position < inOrder.size(); position++) {
      inOrder.get(position).write(value, out);
    }
    out.writeEndObject();
  }

  /** Lists of a type. */
  static <V> Value<List<V>> listOf(Value<V> element) {
    return new ListValue<>(element, false);
  }

  /** A list; on a paper a blank line is none. */
  private record ListValue<V>(Value<V> element, boolean paper) implements Value<List<V>> {
    @Override
    public @Nullable List<V> read(Node node, AttributePath path, Faults faults) {
      if (!(node instanceof Node.Items list)) {
        faults.badFormat(path, node, "a list");
        return null;
      }
      List<V> values = new ArrayList<>();
      int position = 0;
      for (Node item : list.items()) {
        AttributePath here = path.item(position++);
        V value = paper && isBlank(item) ? null : element.read(item, here, faults);
        if (value != null) {
          values.add(value);
        }
      }
      return values;
    }

    @Override
    public void write(List<V> values, JsonGenerator out) {
      out.writeStartArray();
      for (int position = 0; position < values.size(); position++) {
        element.write(values.get(position), out);
      }
      out.writeEndArray();
    }
  }

  /** The one kind that is allowed here. */
  private record KindName(String kind) implements Value<String> {
    @Override
    public @Nullable String read(Node node, AttributePath path, Faults faults) {
      String given = Values.TEXT.read(node, path, faults);
      if (given != null && !given.equals(kind)) {
        faults.add(
            Phase.KIND,
            path,
            node.at(),
            Reason.UNKNOWN_KIND,
            "\"" + Node.shortened(given) + "\" is not the kind expected here, " + kind);
      }
      return given;
    }

    @Override
    public void write(String value, JsonGenerator out) {
      out.writeString(value);
    }
  }
}
