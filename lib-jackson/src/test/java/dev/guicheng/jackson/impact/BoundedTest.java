package dev.guicheng.jackson.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Sums of many keys in bounded memory. */
class BoundedTest {
  private static Bounded<Count> empty() {
    return new Bounded<>(5, Count::new);
  }

  private static Map<String, Long> held(Bounded<Count> sums) {
    Map<String, Long> held = new TreeMap<>();
    sums.forEach((key, count) -> held.put(key, count.count()));
    return held;
  }

  @Property(tries = 200)
  void heldSumsAreExactAndTheRestIsComplete(
      @ForAll @Size(max = 60) List<@IntRange(max = 12) Integer> keys) {
    Bounded<Count> sums = empty();
    keys.forEach(key -> sums.at("k" + key).more());

    assertThat(held(sums)).hasSizeLessThanOrEqualTo(5);
    held(sums)
        .forEach(
            (key, count) ->
                assertThat(count)
                    .isEqualTo(keys.stream().filter(one -> key.equals("k" + one)).count()));
    assertThat(held(sums).values().stream().mapToLong(Long::longValue).sum() + sums.rest().count())
        .isEqualTo(keys.size());
  }

  @Property(tries = 200)
  void orderAndPartsDoNotMatter(
      @ForAll @Size(max = 60) List<@IntRange(max = 12) Integer> keys, @ForAll Random random) {
    Bounded<Count> whole = empty();
    keys.forEach(key -> whole.at("k" + key).more());
    List<Integer> shuffled = new ArrayList<>(keys);
    Collections.shuffle(shuffled, random);
    Bounded<Count> one = empty();
    Bounded<Count> other = empty();
    shuffled.forEach(key -> (random.nextBoolean() ? one : other).at("k" + key).more());
    other.add(one);

    assertThat(held(other)).isEqualTo(held(whole));
    assertThat(other.rest().count()).isEqualTo(whole.rest().count());
  }
}
