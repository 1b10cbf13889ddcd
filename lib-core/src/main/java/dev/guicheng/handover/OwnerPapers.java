package dev.guicheng.handover;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** A purchaser who is a natural person, and the papers shown of this person. */
@Value.Immutable
public interface OwnerPapers {
  /** What the owner is called in the question; never blank, no two owners share one. */
  String id();

  /** Under age (未成年); false unless set. */
  @Value.Default
  default boolean minor() {
    return false;
  }

  /** What was shown of the identity card; empty if not known. */
  Optional<DocumentCopy> identity();

  /** The household register (户口本) was shown; false unless set. */
  @Value.Default
  default boolean hukouBook() {
    return false;
  }

  /** The path of one of the person's papers, such as {@code owners[a].identity}. */
  default String path(String paper) {
    return "owners[" + id() + "]." + paper;
  }

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("OwnerPapers");
    problems.requireFilled("id", id());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableOwnerPapers.Builder {}
}
