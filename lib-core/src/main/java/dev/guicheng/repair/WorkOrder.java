package dev.guicheng.repair;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** What the work order (维修单) says; an absent or blank field is blank on the paper. */
@Value.Immutable
public interface WorkOrder {
  /** In how many copies it was written, 0 or more (联数, REP-09). */
  Optional<Integer> copies();

  /** It names the materials to draw (注明领用材料, REP-09); false unless set. */
  @Value.Default
  default boolean materialsNoted() {
    return false;
  }

  /** The resident's remarks on the work (维修意见, REP-12). */
  Optional<String> opinion();

  /** The resident's telephone (联系电话, REP-12, REP-16). */
  Optional<String> phone();

  /** Refuses a negative number of copies. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("WorkOrder");
    problems.requireCount("copies", copies());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableWorkOrder.Builder {}
}
