package dev.guicheng.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Direction;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KeyMovementsTest {
  private static KeyMovement out(String key) {
    return KeyMovement.builder().key(key).direction(Direction.OUT).build();
  }

  private static KeyMovement in(String key) {
    return KeyMovement.builder().key(key).direction(Direction.IN).build();
  }

  private static KeyMovement inWithoutEntry(String key) {
    return KeyMovement.builder().key(key).direction(Direction.IN).logged(false).build();
  }

  @Test
  void aKeyMayBeginInOrOut() {
    assertThat(KeyMovements.unbalanced(List.of(in("a"), out("b"), out("a"), in("b")))).isEmpty();
  }

  @Test
  void keysThatMoveTheSameWayTwiceAreNamedOnce() {
    assertThat(
            KeyMovements.unbalanced(
                List.of(out("b"), in("a"), out("b"), in("a"), out("b"), out("c"), in("a"))))
        .containsExactly("b", "a");
  }

  @Test
  void otherKeysInBetweenDoNotMatter() {
    assertThat(KeyMovements.unbalanced(List.of(out("a"), out("b"), in("a"), in("b")))).isEmpty();
  }

  @Test
  void anEntryIsAssumedUnlessItIsDenied() {
    KeyMovement told = KeyMovement.builder().key("c").direction(Direction.OUT).logged(true).build();
    assertThat(
            KeyMovements.unlogged(
                List.of(out("a"), inWithoutEntry("b"), told, inWithoutEntry("b"))))
        .containsExactly("b");
  }

  @Test
  void aKeyThatCameBackWithoutAnEntryIsBalanced() {
    assertThat(KeyMovements.unbalanced(List.of(out("a"), inWithoutEntry("a"), out("a")))).isEmpty();
  }

  @Provide
  Arbitrary<List<KeyMovement>> movements() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c"),
            Arbitraries.of(Direction.class),
            Arbitraries.of(true, false))
        .as(
            (key, direction, logged) ->
                KeyMovement.builder().key(key).direction(direction).logged(logged).build())
        .list()
        .ofMaxSize(20);
  }

  @Property
  void aLaterMovementNeverRepairsTheRegister(
      @ForAll("movements") List<KeyMovement> earlier,
      @ForAll("movements") List<KeyMovement> later) {
    List<KeyMovement> all = new ArrayList<>(earlier);
    all.addAll(later);
    assertThat(KeyMovements.unbalanced(all)).containsAll(KeyMovements.unbalanced(earlier));
    assertThat(KeyMovements.unlogged(all)).containsAll(KeyMovements.unlogged(earlier));
  }

  @Property
  void keysDoNotConcernEachOther(@ForAll("movements") List<KeyMovement> movements) {
    for (String key : List.of("a", "b", "c")) {
      List<KeyMovement> own =
          movements.stream().filter(movement -> movement.key().equals(key)).toList();
      assertThat(KeyMovements.unbalanced(movements).contains(key))
          .isEqualTo(!KeyMovements.unbalanced(own).isEmpty());
    }
  }
}
