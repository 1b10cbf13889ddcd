package dev.guicheng.duty;

import dev.guicheng.Channel;
import dev.guicheng.Problems;
import dev.guicheng.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One dated act. */
@Value.Immutable
public interface Occurrence {
  /** Which duty. */
  Duty duty();

  /** When. */
  LocalDate doneOn();

  /**
   * Area, window, person or household it concerned; with subjects in the question an occurrence
   * without subject counts for none.
   */
  Optional<String> subject();

  /** Period it answers for (2025-03, 2025-Q1); default: the period containing doneOn. */
  Optional<String> period();

  /** Who approved. */
  Optional<Role> approver();

  /** Head of department signed. */
  Optional<Boolean> signed();

  /** Recorded. */
  Optional<Boolean> recorded();

  /** Hand-in day; replaces doneOn against the due day. */
  Optional<LocalDate> handedInOn();

  /** Duration. */
  Optional<Integer> minutes();

  /** Channels used. */
  List<Channel> channels();

  /** Archived. */
  Optional<Boolean> archived();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Occurrence");
    problems.requireCount("minutes", minutes());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableOccurrence.Builder {}
}
