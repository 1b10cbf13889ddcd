package dev.guicheng.cli;

import dev.guicheng.jackson.QuestionReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/**
 * Questions from a file, from standard input, or from the rows of a table; one of them in memory.
 */
public final class QuestionInput implements Iterator<Row>, AutoCloseable {
  /** How questions are written. */
  public enum Format {
    /** By the file's name: YAML for .yaml and .yml, JSON for .json, else JSON Lines. */
    AUTO,
    /** One question a line. */
    JSONL,
    /** A question, or a list of questions. */
    JSON,
    /** Documents with a question or a list of questions each. */
    YAML
  }

  /** What has to be closed in the end. */
  private interface Source {
    void close() throws IOException;
  }

  private final String name;
  private final Iterator<Row> rows;
  private final Source source;

  private QuestionInput(String name, Iterator<Row> rows, Source source) {
    this.name = name;
    this.rows = rows;
    this.source = source;
  }

  /**
   * Opens questions, plain or gzip.
   *
   * @param file the file; standard input if it is absent or {@code -}
   */
  public static QuestionInput of(Console console, Optional<Path> file, Format format)
      throws IOException {
    String name = file.map(Path::toString).orElse("-");
    InputStream text =
        file.isEmpty() || name.equals("-")
            ? Inputs.unwrapped(console.in(), name)
            : Inputs.open(file.get());
    QuestionReader reader = reader(text, name, format == Format.AUTO ? byName(name) : format);
    return new QuestionInput(
        name,
        Row.of(name, reader),
        () -> {
          reader.close();
          text.close();
        });
  }

  /**
   * Opens a table, plain or gzip, whose rows become questions.
   *
   * @param mapping the file that says how
   */
  public static QuestionInput ofTable(Path table, Path mapping) throws IOException {
    Records rows = new Records(table, MappingFile.read(mapping));
    return new QuestionInput(table.toString(), rows, rows::close);
  }

  private static QuestionReader reader(InputStream text, String name, Format format) {
    return switch (format) {
      case YAML -> QuestionReader.yaml(text, name);
      case JSON -> QuestionReader.json(text, name);
      case JSONL, AUTO -> QuestionReader.jsonLines(text, name);
    };
  }

  private static Format byName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (plain.endsWith(".yaml") || plain.endsWith(".yml")) {
      return Format.YAML;
    }
    return plain.endsWith(".json") ? Format.JSON : Format.JSONL;
  }

  /** What messages call it. */
  public String name() {
    return name;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Row next() {
    return rows.next();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
