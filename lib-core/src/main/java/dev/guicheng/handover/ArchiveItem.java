package dev.guicheng.handover;

import dev.guicheng.Problems;
import org.immutables.value.Value;

/** A paper that goes into the owner's file (业主/住户档案), and what of it does. */
@Value.Immutable
public interface ArchiveItem {
  /** The attribute path of the paper, such as {@code owners[a].identity}; never blank. */
  String document();

  /** Whether the original itself is kept or a photocopy of it. */
  DocumentCopy copy();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("ArchiveItem");
    problems.requireFilled("document", document());
    problems.throwIfAny();
  }

  /** The paper of an attribute path. */
  static ArchiveItem of(String document, DocumentCopy copy) {
    return builder().document(document).copy(copy).build();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableArchiveItem.Builder {}
}
