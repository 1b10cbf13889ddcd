package dev.guicheng.cli.policy;

import dev.guicheng.jackson.PolicyFiles;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Policy books that are named on the command line: {@code manual}, or a policy file. */
public final class PolicySource {
  private static final String MANUAL = "manual";

  private PolicySource() {}

  /** How a book is called that is written into a file: as the file, without its ending. */
  public static String nameAfter(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
  }

  /** The books of a file by their days, or the manual. */
  public static PolicyTimeline read(String source) {
    return source.equals(MANUAL)
        ? PolicyTimeline.of(PolicyBook.manual())
        : PolicyFiles.readTimeline(Path.of(source));
  }

  /** The book in force on a day; without a day, the latest. */
  public static PolicyBook read(String source, @Nullable LocalDate day) {
    return read(source).inForceOn(Optional.ofNullable(day));
  }
}
