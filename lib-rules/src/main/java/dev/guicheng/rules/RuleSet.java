package dev.guicheng.rules;

import dev.guicheng.rules.own.RuleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules an engine decides by: the built-in ones, and a host's own beside or in place of them.
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.builtIn().with(Path.of("riverside-rules"));
 * PolicyEngine engine = Guicheng.builder().policy(book).rules(rules).build();
 * }</pre>
 *
 * <p><strong>Own rules are trusted code.</strong> They are compiled and run in the host's JVM with
 * all the rights the host has. What is refused (other globals, {@code update}, threads, reflection
 * and so on) guards against accidents; it is no sandbox. Take rules only from those whom you would
 * let commit to your host's source.
 *
 * <p>A rule set is a value: it holds what the files said when they were read, and rule sets of the
 * same files are equal. It is compiled when an engine is built, which needs {@code
 * org.drools:drools-engine} on the class path.
 */
public final class RuleSet {
  private static final int HEX_DIGITS = 16;
  private static final RuleSet BUILT_IN = new RuleSet(List.of());

  private final List<RuleFile> files;
  private final String id;

  private RuleSet(List<RuleFile> files) {
    this.files = files;
    this.id = files.isEmpty() ? CompiledRules.builtIn().digest() : digest(files);
  }

  /** The built-in rules and no other. */
  public static RuleSet builtIn() {
    return BUILT_IN;
  }

  /**
   * These rules and those of a file, or of all files of rules in a folder and the folders within
   * it.
   *
   * @throws IllegalArgumentException if there is no file of rules, or one has the name of another
   * @throws UncheckedIOException if it cannot be read
   */
  public RuleSet with(Path fileOrFolder) {
    List<RuleFile> more = new ArrayList<>();
    for (Path file : ruleFiles(fileOrFolder)) {
      Path name = file.equals(fileOrFolder) ? file.getFileName() : fileOrFolder.relativize(file);
      try {
        more.add(new RuleFile(String.valueOf(name).replace('\\', '/'), Files.readAllBytes(file)));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return with(more);
  }

  private static List<Path> ruleFiles(Path fileOrFolder) {
    try (Stream<Path> found = Files.walk(fileOrFolder)) {
      List<Path> files =
          found
              .filter(Files::isRegularFile)
              .filter(file -> RuleFile.formOf(String.valueOf(file.getFileName())).isPresent())
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new IllegalArgumentException(
            "%s holds no rules; files of rules end with %s".formatted(fileOrFolder, endings()));
      }
      return files;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * These rules and those of a text.
   *
   * @param name the name that errors are told with; its ending says what it is, as of a file
   * @throws IllegalArgumentException if the ending is none of a file of rules, or the name is taken
   */
  public RuleSet with(String name, String text) {
    if (RuleFile.formOf(name).isEmpty()) {
      throw new IllegalArgumentException(
          "\"%s\" is no file of rules; they end with %s".formatted(name, endings()));
    }
    return with(List.of(new RuleFile(name, text.getBytes(StandardCharsets.UTF_8))));
  }

  private RuleSet with(List<RuleFile> more) {
    List<RuleFile> all =
        Stream.concat(files.stream(), more.stream())
            .sorted(Comparator.comparing(RuleFile::name))
            .toList();
    for (int next = 1; next < all.size(); next++) {
      if (all.get(next - 1).name().equals(all.get(next).name())) {
        throw new IllegalArgumentException(
            "there are two files of rules named " + all.get(next).name());
      }
    }
    return new RuleSet(all);
  }

  private static List<String> endings() {
    return Arrays.stream(RuleFile.Form.values()).flatMap(form -> form.endings().stream()).toList();
  }

  private static String digest(List<RuleFile> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(BUILT_IN.id.getBytes(StandardCharsets.UTF_8));
      for (RuleFile file : files) {
        byte[] content = file.content();
        digest.update(
            "\n%s %d\n".formatted(file.name(), content.length).getBytes(StandardCharsets.UTF_8));
        digest.update(content);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /**
   * Digest of the rules, as {@link dev.guicheng.Decision#ruleSet()} reports it: equal digests mean
   * equal rules.
   */
  public String id() {
    return id;
  }

  List<RuleFile> files() {
    return files;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleSet set && files.equals(set.files);
  }

  @Override
  public int hashCode() {
    return files.hashCode();
  }

  /** The digest and the files. */
  @Override
  public String toString() {
    return id + files;
  }
}
