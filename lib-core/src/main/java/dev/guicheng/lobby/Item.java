package dev.guicheng.lobby;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** An article on a release slip or in hand, and how many pieces. */
@Value.Immutable
public interface Item {
  /** The article; slip and goods are compared by this name, letter by letter. */
  String name();

  /** Pieces, 0 or more; several items of one name add up. */
  int quantity();

  /** Refuses a blank name and a negative quantity, both at once. */
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
