package dev.guicheng.handover;

import dev.guicheng.Direction;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the register of the key cabinet (KEY-01). */
public final class KeyMovements {
  private KeyMovements() {}

  /** The keys that moved without an entry, each once, in the order in which they first did. */
  public static List<String> unlogged(List<KeyMovement> movements) {
    return movements.stream()
        .filter(movement -> !movement.logged().orElse(true))
        .map(KeyMovement::key)
        .distinct()
        .toList();
  }

  /**
   * The keys that went out twice or came in twice in a row, each once, in the order in which they
   * first did. Whether an entry was made does not matter: the key moved. A key may begin either
   * way, since the register need not begin with an empty cabinet.
   */
  public static List<String> unbalanced(List<KeyMovement> movements) {
    Map<String, Direction> last = new HashMap<>();
    Set<String> unbalanced = new LinkedHashSet<>();
    for (KeyMovement movement : movements) {
      if (last.put(movement.key(), movement.direction()) == movement.direction()) {
        unbalanced.add(movement.key());
      }
    }
    return List.copyOf(unbalanced);
  }
}
