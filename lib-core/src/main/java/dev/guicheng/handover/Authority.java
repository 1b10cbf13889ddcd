package dev.guicheng.handover;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** A power of attorney that was shown (HND-02). */
@Value.Immutable
public interface Authority {
  /** The id of the absent owner who gave it; never blank. */
  String grantor();

  /** Written by hand by the grantor (亲笔); false unless set. */
  @Value.Default
  default boolean handwritten() {
    return false;
  }

  /** Notarised (公证); false unless set. */
  @Value.Default
  default boolean notarised() {
    return false;
  }

  /** What was shown of it; only an original will do, empty if not known. */
  Optional<DocumentCopy> copy();

  /** The path of the power that an owner gives, such as {@code powersOfAttorney[b]}. */
  static String pathOf(String grantor) {
    return "powersOfAttorney[" + grantor + "]";
  }

  /**
   * How far it is from a power that will do, zero being one that does: a requirement that is broken
   * weighs more than one that is not known.
   */
  default int shortcomings() {
    int broken =
        (handwritten() ? 0 : 1)
            + (notarised() ? 0 : 1)
            + (copy().filter(shown -> shown != DocumentCopy.ORIGINAL).isPresent() ? 1 : 0);
    return 2 * broken + (copy().isEmpty() ? 1 : 0);
  }

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
