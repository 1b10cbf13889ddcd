package dev.guicheng.repair;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** Snapshot of the 维修单. */
@Value.Immutable
public interface WorkOrder {
  /** 联数. */
  Optional<Integer> copies();

  /** 注明领用材料; false unless set. */
  @Value.Default
  default boolean materialsNoted() {
    return false;
  }

  /** 维修意见. */
  Optional<String> opinion();

  /** 联系电话. */
  Optional<String> phone();

  /** Refuses what contradicts itself, all problems at once. */
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
