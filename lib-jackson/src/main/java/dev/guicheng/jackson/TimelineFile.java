package dev.guicheng.jackson;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.jackson.Node.Structure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A file that lists policy files by the days from which they are in force. */
final class TimelineFile {
  private static final String TIMELINE = "timeline";

  private static final Codec<Entry, Entry> ENTRY =
      Codec.codec(Entry.class, Entry::new, entry -> entry)
          .takes("from", Values.DATE, (entry, day) -> entry.from = Optional.of(day))
          .needs("policy", Values.TEXT, (entry, policy) -> entry.policy = policy);

  static final Codec<TimelineFile, TimelineFile> CODEC =
      Codec.codec(TimelineFile.class, TimelineFile::new, TimelineFile::checked)
          .needs(TIMELINE, Codec.listOf(ENTRY), (file, entries) -> file.entries = entries);

  List<Entry> entries = List.of();

  private TimelineFile() {}

  /** Whether a document is such a file, and no policy file. */
  static boolean isOne(Node root) {
    return root instanceof Structure members && members.members().containsKey(TIMELINE);
  }

  /** One policy file; the first may hold without beginning. */
  static final class Entry {
    Optional<LocalDate> from = Optional.empty();
    String policy = "";
  }

  private TimelineFile checked() {
    Problems problems = new Problems("TimelineFile");
    problems.require(!entries.isEmpty(), TIMELINE, Reason.MISSING, "must not be empty");
    for (int next = 1; next < entries.size(); next++) {
      Optional<LocalDate> before = entries.get(next - 1).from;
      Optional<LocalDate> from = entries.get(next).from;
      String path = TIMELINE + "[" + next + "]";
      problems.require(
          from.isPresent(), path, Reason.MISSING, "only the first policy may do without \"from\"");
      problems.require(
          from.isEmpty() || before.isEmpty() || before.get().isBefore(from.get()),
          path,
          Reason.CONTRADICTION,
          "from %s is not after the one before, %s",
          from.map(LocalDate::toString).orElse(""),
          before.map(LocalDate::toString).orElse(""));
    }
    problems.throwIfAny();
    return this;
  }
}
