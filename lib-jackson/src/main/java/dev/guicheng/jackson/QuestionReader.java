package dev.guicheng.jackson;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Question;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads questions one by one, holding one of them at a time:
 *
 * <pre>{@code
 * try (QuestionReader questions = QuestionReader.jsonLines(Files.newInputStream(file), "calls.jsonl")) {
 *   questions.forEachRemaining(parsed -> ...);
 * }
 * }</pre>
 *
 * <p>A record may name itself and hold its question within: {@code {"id": "E001", "question":
 * {"kind": …}}}.
 *
 * <p>A record that holds no question yields its problems and reading goes on behind it. Only where
 * the text of a JSON or YAML document is broken nothing behind it can be read; JSON Lines go on
 * with the next line. Not thread-safe.
 */
public final class QuestionReader implements Iterator<Parsed>, AutoCloseable {
  private final Records records;
  private @Nullable Parsed next;
  private boolean fetched;

  private QuestionReader(Records records) {
    this.records = records;
  }

  /** Where records come from. */
  private interface Records extends AutoCloseable {
    /** The next record; null at the end. */
    @Nullable Parsed next();

    /** Whether nothing behind the last record can be read. */
    default boolean isBroken() {
      return false;
    }

    @Override
    void close();
  }

  /**
   * One JSON object a line, UTF-8; blank lines are passed over.
   *
   * @param source the name that messages give the text, such as a file's; may be empty
   */
  public static QuestionReader jsonLines(InputStream text, String source) {
    return new QuestionReader(new Lines(text, source));
  }

  /**
   * A JSON document: a question, a list of questions, or several of either one after the other.
   *
   * @param source the name that messages give the text, such as a file's; may be empty
   */
  public static QuestionReader json(InputStream text, String source) {
    return new QuestionReader(new Sequence(GuichengJson.jsonMapper().createParser(text), source));
  }

  /**
   * YAML documents, each a question or a list of questions; empty documents are passed over.
   *
   * @param source the name that messages give the text, such as a file's; may be empty
   */
  public static QuestionReader yaml(InputStream text, String source) {
    return new QuestionReader(new Sequence(GuichengJson.yamlMapper().createParser(text), source));
  }

  /**
   * The question that a JSON text holds.
   *
   * @throws InvalidInputException naming everything that is wrong with it
   */
  public static Question<?> readJson(String json) {
    return question(GuichengJson.jsonMapper().createParser(json), "", 0, 1).question();
  }

  /**
   * The question that a YAML text holds.
   *
   * @throws InvalidInputException naming everything that is wrong with it
   */
  public static Question<?> readYaml(String yaml) {
    return question(GuichengJson.yamlMapper().createParser(yaml), "", 0, 1).question();
  }

  private static Parsed question(JsonParser parser, String source, int linesBefore, long record) {
    Faults faults = new Faults(source);
    return question(NodeReader.readWhole(parser, linesBefore, faults), faults, record);
  }

  private static Parsed question(Node node, Faults faults, long record) {
    Envelope envelope = Envelope.read(node, faults);
    return envelope == null || !faults.isEmpty()
        ? new Parsed.Refused(record, faults.problems())
        : new Parsed.Accepted(record, envelope.id(), envelope.question());
  }

  @Override
  public boolean hasNext() {
    if (!fetched) {
      next = records.next();
      fetched = true;
    }
    return next != null;
  }

  @Override
  public Parsed next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("no further question");
    }
    fetched = false;
    return next;
  }

  /**
   * Whether the text of a JSON or YAML document broke off in the record that was read last: what
   * stands behind it cannot be read. Never so of JSON Lines.
   */
  public boolean isBroken() {
    return records.isBroken();
  }

  /** The records still to come; closing the stream closes the reader. */
  public Stream<Parsed> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(this::close);
  }

  /** Closes the text. */
  @Override
  public void close() {
    records.close();
  }

  /** One record a line. */
  private static final class Lines implements Records {
    private final InputStream text;
    private final String source;
    private int line;

    Lines(InputStream text, String source) {
      this.text = new BufferedInputStream(text);
      this.source = source;
    }

    @Override
    public @Nullable Parsed next() {
      for (byte[] bytes = readLine(); bytes != null; bytes = readLine()) {
        if (!isBlank(bytes)) {
          return question(GuichengJson.jsonMapper().createParser(bytes), source, line - 1, line);
        }
      }
      return null;
    }

    private byte @Nullable [] readLine() {
      try {
        int letter = text.read();
        if (letter < 0) {
          return null;
        }
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (; letter >= 0 && letter != '\n'; letter = text.read()) {
          bytes.write(letter);
        }
        return bytes.toByteArray();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private static boolean isBlank(byte[] bytes) {
      for (byte letter : bytes) {
        if (letter != ' ' && letter != '\t' && letter != '\r') {
          return false;
        }
      }
      return true;
    }

    @Override
    public void close() {
      try {
        text.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  /** One record a document, or a list item. */
  private static final class Sequence implements Records {
    private final JsonParser parser;
    private final String source;
    private final NodeReader reader;
    private boolean inList;
    private long record;

    Sequence(JsonParser parser, String source) {
      this.parser = parser;
      this.source = source;
      this.reader = new NodeReader(parser, 0, new Faults(source));
    }

    @Override
    public @Nullable Parsed next() {
      while (true) {
        Faults faults = new Faults(source);
        reader.reportTo(faults);
        if (!reader.advance()) {
          return faults.isEmpty() ? null : new Parsed.Refused(++record, faults.problems());
        }
        if (inList && reader.token() == JsonToken.END_ARRAY) {
          inList = false;
        } else if (!inList && reader.startsList()) {
          inList = true;
          if (!faults.isEmpty()) {
            return new Parsed.Refused(++record, faults.problems());
          }
        } else if (inList || !reader.isEmptyDocument()) {
          return question(reader.read(), faults, ++record);
        }
      }
    }

    @Override
    public boolean isBroken() {
      return reader.isBroken();
    }

    @Override
    public void close() {
      parser.close();
    }
  }
}
