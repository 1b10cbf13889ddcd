package dev.guicheng.lobby;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** Goods on a slip or in hand. */
@Value.Immutable
public interface Item {
  /** Article. */
  String name();

  /** Pieces. */
  int quantity();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Item");
    problems.requireFilled("name", name());
    problems.requireCount("quantity", Optional.of(quantity()));
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableItem.Builder {}
}
