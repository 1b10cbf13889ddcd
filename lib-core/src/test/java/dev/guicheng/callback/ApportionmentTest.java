package dev.guicheng.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.guicheng.callback.Apportionment.Stratum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
  private static List<Integer> sizes(int total, Stratum... strata) {
    return Apportionment.of(total, List.of(strata)).stream().map(StratumSize::size).toList();
  }

  @Test
  void seatsLeftOverGoToTheLargestFractions() {
    assertThat(sizes(3, new Stratum("A", 7, 0), new Stratum("B", 2, 0), new Stratum("C", 1, 0)))
        .containsExactly(2, 1, 0);
  }

  @Test
  void equalFractionsFavourTheSmallerId() {
    assertThat(sizes(1, new Stratum("C", 2, 0), new Stratum("B", 2, 0), new Stratum("A", 2, 0)))
        .containsExactly(1, 0, 0);
  }

  @Test
  void aCertainMemberTakesItsSeatWhereTheQuotaIsOverdrawnMost() {
    assertThat(sizes(3, new Stratum("A", 7, 0), new Stratum("B", 2, 0), new Stratum("C", 1, 1)))
        .containsExactly(2, 0, 1);
  }

  @Test
  void equalShortfallsGiveTheSeatOfTheSmallerId() {
    assertThat(sizes(2, new Stratum("A", 4, 0), new Stratum("B", 4, 0), new Stratum("C", 2, 1)))
        .containsExactly(0, 1, 1);
  }

  @Test
  void seatsOfCertainMembersAreNotGivenBack() {
    assertThat(sizes(2, new Stratum("A", 8, 1), new Stratum("B", 1, 1), new Stratum("C", 1, 0)))
        .containsExactly(1, 1, 0);
  }

  @Test
  void idsAreComparedByCodePoint() {
    assertThat(Apportionment.of(1, List.of(new Stratum("𠀀", 1, 0), new Stratum("﨑", 1, 0))))
        .extracting(StratumSize::stratum, StratumSize::size)
        .containsExactly(tuple("﨑", 1), tuple("𠀀", 0));
  }

  @Property
  void sizesAddUpAndStayWithinTheirStrata(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 40) Integer> members,
      @ForAll long randomness) {
    Random random = new Random(randomness);
    List<Stratum> strata = new ArrayList<>();
    for (int count : members) {
      strata.add(new Stratum("S" + strata.size(), count, random.nextInt(count + 1)));
    }
    int population = strata.stream().mapToInt(Stratum::members).sum();
    int certain = strata.stream().mapToInt(Stratum::certain).sum();
    int total = certain + random.nextInt(population - certain + 1);
    List<Stratum> shuffled = new ArrayList<>(strata);
    Collections.shuffle(shuffled, random);

    List<StratumSize> sizes = Apportionment.of(total, shuffled);

    assertThat(sizes.stream().mapToInt(StratumSize::size).sum()).isEqualTo(total);
    assertThat(sizes).isEqualTo(Apportionment.of(total, strata));
    for (Stratum stratum : strata) {
      assertThat(sizes)
          .filteredOn(size -> size.stratum().equals(stratum.id()))
          .singleElement()
          .satisfies(
              size -> assertThat(size.size()).isBetween(stratum.certain(), stratum.members()));
    }
  }

  @Property
  void withoutCertainMembersNoStratumIsOffItsQuotaByASeat(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 40) Integer> members,
      @ForAll @IntRange(min = 0, max = 40) int wanted) {
    List<Stratum> strata = new ArrayList<>();
    members.forEach(count -> strata.add(new Stratum("S" + strata.size(), count, 0)));
    int population = members.stream().mapToInt(count -> count).sum();
    int total = Math.min(wanted, population);
    assertThat(Apportionment.of(total, strata))
        .allSatisfy(
            size ->
                assertThat(Math.abs(size.size() * population - total * size.members()))
                    .isLessThan(population));
  }
}
