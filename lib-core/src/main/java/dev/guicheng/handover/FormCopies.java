package dev.guicheng.handover;

import dev.guicheng.Form;
import dev.guicheng.Problems;
import dev.guicheng.Role;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A form that the owner fills in on the spot (HND-08), and its copies. */
@Value.Immutable
public interface FormCopies {
  /** The form. */
  Form form();

  /** The number of copies, 0 or more. */
  int copies();

  /** Who keeps a copy; {@code ARCHIVIST} stands for the owner's file (存档). */
  List<Role> to();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("FormCopies");
    problems.requireCount("copies", Optional.of(copies()));
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableFormCopies.Builder {}
}
