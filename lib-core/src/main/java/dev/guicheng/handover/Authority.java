package dev.guicheng.handover;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** One power of attorney. */
@Value.Immutable
public interface Authority {
  /** Absent owner. */
  String grantor();

  /** 亲笔; false unless set. */
  @Value.Default
  default boolean handwritten() {
    return false;
  }

  /** 公证; false unless set. */
  @Value.Default
  default boolean notarised() {
    return false;
  }

  /** ORIGINAL required. */
  Optional<DocumentCopy> copy();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Authority");
    problems.requireFilled("grantor", grantor());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAuthority.Builder {}
}
