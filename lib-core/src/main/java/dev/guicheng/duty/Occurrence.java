package dev.guicheng.duty;

import dev.guicheng.Channel;
import dev.guicheng.Problems;
import dev.guicheng.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One dated act of a recurring duty. */
@Value.Immutable
public interface Occurrence {
  /** Which duty was done. */
  Duty duty();

  /** The day it was done. */
  LocalDate doneOn();

  /**
   * The area, window, person or household it concerned. With subjects in the question an act
   * without one counts for none of them.
   */
  Optional<String> subject();

  /**
   * The period it answers for, such as {@code 2025-03} or {@code 2025-Q1}; if empty, the one that
   * {@link #doneOn()} lies in. A shorter period stands for the one around it; a text that names
   * none answers for none.
   */
  Optional<String> period();

  /** Who approved it; empty = not known. */
  Optional<Role> approver();

  /** Whether the head of department signed; empty = not known. */
  Optional<Boolean> signed();

  /** Whether it was recorded; empty = not known. */
  Optional<Boolean> recorded();

  /** The day the result was handed in; it counts against the due day in place of doneOn. */
  Optional<LocalDate> handedInOn();

  /** How long it took, in minutes; 0 or more. */
  Optional<Integer> minutes();

  /** The channels used. */
  List<Channel> channels();

  /** Whether it was archived; empty = not known. */
  Optional<Boolean> archived();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Occurrence");
    problems.requireDay("doneOn", Optional.of(doneOn()));
    problems.requireDay("handedInOn", handedInOn());
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
