package dev.guicheng.handover;

import dev.guicheng.Problems;
import org.immutables.value.Value;

/** A paper to archive. */
@Value.Immutable
public interface ArchiveItem {
  /** Path of the paper. */
  String document();

  /** Original or photocopy. */
  DocumentCopy copy();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("ArchiveItem");
    problems.requireFilled("document", document());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableArchiveItem.Builder {}
}
