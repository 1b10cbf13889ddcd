package dev.guicheng.rules.own;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file of a host's own rules: its name, whose ending says what it is, and what it holds. */
public final class RuleFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final byte[] content;

  /**
   * @param name the name that errors are told with, such as {@code night.drl}
   * @param content what it holds
   */
  public RuleFile(String name, byte[] content) {
    this.name = requireNonNull(name, "name");
    this.content = content.clone();
  }

  /** The name. */
  public String name() {
    return name;
  }

  /** What it holds. */
  public byte[] content() {
    return content.clone();
  }

  /** What it is, by the ending of its name; empty if it is no file of rules. */
  public static Optional<Form> formOf(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(Form.values())
        .filter(form -> form.endings().stream().anyMatch(lower::endsWith))
        .findFirst();
  }

  /** What it is. */
  public Form form() {
    return formOf(name).orElseThrow();
  }

  /** Its text; a problem if it is not UTF-8. */
  Optional<String> text(OwnProblems problems) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString();
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      problems.add(
          name, Reason.BAD_FORMAT, "is not UTF-8%nMaybe it was saved as GBK? Save it as UTF-8");
      return Optional.empty();
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleFile file
        && name.equals(file.name)
        && Arrays.equals(content, file.content);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }

  /** What a file of rules is. */
  public enum Form {
    /** Rules. */
    DRL(".drl"),
    /** Rules in Chinese sentences. */
    SENTENCES(".dslr"),
    /** Phrases for such sentences. */
    PHRASES(".dsl"),
    /** A decision table. */
    TABLE(".xlsx", ".xls", ".csv"),
    /** The clauses of the site, one a line. */
    CLAUSES("clauses.tsv");

    private final String endings;

    Form(String... endings) {
      this.endings = String.join(" ", endings);
    }

    /** How the names of such files end. */
    public List<String> endings() {
      return List.of(endings.split(" ", -1));
    }
  }
}
