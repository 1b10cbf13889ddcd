package dev.guicheng.jackson;

import dev.guicheng.Decision;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Question;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches a Jackson 3 mapper all questions, outcomes, decisions, and what an audit makes of them:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new GuichengModule()).build();
 * Question<?> question = mapper.readValue(json, Question.class);
 * String answer = mapper.writeValueAsString(engine.decide(question));
 * }</pre>
 *
 * <p>Reading is strict whatever the mapper allows elsewhere: an unknown attribute, a key that
 * occurs twice, a value of the wrong type, a null, a missing attribute and a YAML alias are
 * problems, all of them reported at once in an {@link InvalidDocumentException}. Numbers are exact.
 * Writing is stable: attributes stand in their fixed order, absent values, false flags and empty
 * lists are left out, decimals are written without exponent.
 */
public final class GuichengModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** A module to register with a mapper. */
  public GuichengModule() {
    super("guicheng");
    register(rawType(Question.class), Kinds.QUESTION);
    register(rawType(Decision.class), Kinds.DECISION);
    Stream.concat(Kinds.codecs(), AuditCodecs.codecs()).distinct().forEach(this::register);
  }

  @SuppressWarnings("unchecked") // a class literal has no type arguments
  private static <T> Class<T> rawType(Class<?> type) {
    return (Class<T>) type;
  }

  private <T> void register(Codec<T, ?> codec) {
    register(codec.type(), codec);
  }

  private <T> void register(Class<T> type, Value<T> value) {
    addSerializer(type, new Writer<>(type, value));
    addDeserializer(type, new Reader<>(type, value));
  }

  private static final class Writer<T> extends StdSerializer<T> {
    private final Value<T> value;

    Writer(Class<T> type, Value<T> value) {
      super(type);
      this.value = value;
    }

    @Override
    public void serialize(T object, JsonGenerator out, SerializationContext context) {
      value.write(object, out);
    }
  }

  private static final class Reader<T> extends StdDeserializer<T> {
    private final Value<T> value;

    Reader(Class<T> type, Value<T> value) {
      super(type);
      this.value = value;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      Faults faults = new Faults("");
      try {
        return read(new NodeReader(parser, 0, faults).read(), faults);
      } catch (InvalidInputException refused) {
        throw new InvalidDocumentException(refused);
      }
    }

    /** A null of the document never stands for a value. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
      try {
        return read(
            new Node.Scalar(
                Node.Written.NULL,
                "null",
                Position.of(context.getParser().currentTokenLocation(), 0)),
            new Faults(""));
      } catch (InvalidInputException refused) {
        throw new InvalidDocumentException(refused);
      }
    }

    private T read(Node node, Faults faults) {
      T read = value.read(node, AttributePath.ROOT, faults);
      faults.throwIfAny(handledType().getSimpleName());
      if (read == null) {
        throw new IllegalStateException(handledType() + " was refused without a reason");
      }
      return read;
    }
  }
}
