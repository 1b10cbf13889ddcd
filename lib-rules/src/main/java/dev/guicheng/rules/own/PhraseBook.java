package dev.guicheng.rules.own;

import dev.guicheng.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads phrases: the library's, and those of the host's {@code .dsl} files, which come first. */
final class PhraseBook {
  private static final String BUILT_IN = "guicheng.dsl";
  private static final Pattern LINE = Pattern.compile("\\[(when|then)](.+?)=(.+)");

  private PhraseBook() {}

  static List<Phrase> read(List<RuleFile> files, OwnProblems problems) {
    List<Phrase> phrases = new ArrayList<>();
    files.stream()
        .filter(file -> file.form() == RuleFile.Form.PHRASES)
        .forEach(file -> read(file, phrases, problems));
    read(builtIn(), phrases, problems);
    return phrases;
  }

  private static RuleFile builtIn() {
    try (InputStream stream = PhraseBook.class.getResourceAsStream(BUILT_IN)) {
      if (stream == null) {
        throw new IllegalStateException(BUILT_IN + " is not on the class path beside PhraseBook");
      }
      return new RuleFile(BUILT_IN, stream.readAllBytes());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void read(RuleFile file, List<Phrase> phrases, OwnProblems problems) {
    int number = 0;
    for (String line : file.text(problems).orElse("").split("\\R", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher parts = LINE.matcher(line.strip());
      if (parts.matches()) {
        phrases.add(
            Phrase.of(
                parts.group(1).equals("when"), parts.group(2).strip(), parts.group(3).strip()));
      } else {
        problems.add(
            file.name() + ":" + number,
            Reason.BAD_FORMAT,
            "a phrase looks like [when]sentence=code or [then]sentence=code");
      }
    }
  }
}
