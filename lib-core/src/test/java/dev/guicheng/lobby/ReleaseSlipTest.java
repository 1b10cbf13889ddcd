package dev.guicheng.lobby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.lobby.LobbyPolicy.FewerGoods;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReleaseSlipTest {
  private static Item item(String name, int quantity) {
    return Item.builder().name(name).quantity(quantity).build();
  }

  private static boolean matches(List<Item> slip, List<Item> actual) {
    return ReleaseSlip.matches(slip, actual, FewerGoods.MISMATCH);
  }

  private static boolean accepts(List<Item> slip, List<Item> actual) {
    return ReleaseSlip.matches(slip, actual, FewerGoods.ACCEPT);
  }

  @Test
  void everyArticleIsThereInTheSameNumber() {
    List<Item> slip = List.of(item("tv", 2), item("sofa", 1));
    assertThat(matches(slip, List.of(item("sofa", 1), item("tv", 2)))).isTrue();
    assertThat(matches(slip, List.of(item("sofa", 1), item("tv", 1)))).isFalse();
    assertThat(matches(slip, List.of(item("sofa", 1), item("tv", 3)))).isFalse();
    assertThat(matches(slip, List.of(item("tv", 2)))).isFalse();
  }

  @Test
  void linesOfOneArticleAddUpAndEmptyLinesDoNotCount() {
    assertThat(
            matches(
                List.of(item("tv", 1), item("tv", 1), item("sofa", 0)),
                List.of(item("tv", 2), item("lamp", 0))))
        .isTrue();
  }

  @Test
  void piecesAddUpBeyondAnInt() {
    List<Item> slip = List.of(item("nail", Integer.MAX_VALUE), item("nail", Integer.MAX_VALUE));
    assertThat(ReleaseSlip.pieces(slip)).containsEntry("nail", 2L * Integer.MAX_VALUE);
    assertThat(matches(slip, List.of(item("nail", Integer.MAX_VALUE)))).isFalse();
  }

  @Test
  void fewerAreAcceptedOnlyWhereTheSiteSaysSoAndMoreNever() {
    List<Item> slip = List.of(item("tv", 2));
    assertThat(accepts(slip, List.of(item("tv", 2)))).isTrue();
    assertThat(accepts(slip, List.of(item("tv", 1)))).isTrue();
    assertThat(accepts(slip, List.of(item("tv", 3)))).isFalse();
    assertThat(accepts(slip, List.of(item("tv", 1), item("radio", 1)))).isFalse();
  }

  @Test
  void aBlankNameAndANegativeQuantityAreRefusedTogether() {
    assertThat(catchThrowableOfType(InvalidInputException.class, () -> item(" ", -1)).problems())
        .extracting(Problem::path, Problem::reason)
        .containsExactly(tuple("name", Reason.MISSING), tuple("quantity", Reason.OUT_OF_RANGE));
  }

  @Property
  void orderNeverMatters(@ForAll("items") List<Item> items, @ForAll long seed) {
    List<Item> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(matches(items, shuffled)).isTrue();
    assertThat(accepts(items, shuffled)).isTrue();
  }

  @Property
  void whatMatchesExactlyIsAlsoAccepted(
      @ForAll("items") List<Item> slip, @ForAll("items") List<Item> actual) {
    assertThat(!matches(slip, actual) || accepts(slip, actual)).isTrue();
  }

  @Property
  void leavingSomethingBehindNeverMakesItTooMuch(
      @ForAll("items") List<Item> slip, @ForAll("items") List<Item> actual) {
    if (accepts(slip, actual) && !actual.isEmpty()) {
      assertThat(accepts(slip, actual.subList(1, actual.size()))).isTrue();
    }
    assertThat(accepts(slip, List.of())).isTrue();
  }

  @Property
  void slipsThatAcceptEachOtherAreTheSame(
      @ForAll("items") List<Item> one, @ForAll("items") List<Item> other) {
    assertThat(accepts(one, other) && accepts(other, one)).isEqualTo(matches(one, other));
  }

  @Provide
  Arbitrary<List<Item>> items() {
    return Combinators.combine(
            Arbitraries.of("tv", "sofa", "lamp"), Arbitraries.integers().between(0, 3))
        .as(ReleaseSlipTest::item)
        .list()
        .ofMaxSize(5);
  }
}
