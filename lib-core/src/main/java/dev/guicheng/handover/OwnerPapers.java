package dev.guicheng.handover;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** One purchaser. */
@Value.Immutable
public interface OwnerPapers {
  /** Owner. */
  String id();

  /** 未成年; false unless set. */
  @Value.Default
  default boolean minor() {
    return false;
  }

  /** ID card shown; NONE = not shown. */
  Optional<DocumentCopy> identity();

  /** 户口本 shown; false unless set. */
  @Value.Default
  default boolean hukouBook() {
    return false;
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
