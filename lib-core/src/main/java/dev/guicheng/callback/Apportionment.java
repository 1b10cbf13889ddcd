package dev.guicheng.callback;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Spreads a sample over strata in proportion to their members, by largest remainders (Hare quota).
 * All in whole numbers.
 */
final class Apportionment {
  /** Seats of one stratum. The quota is {@code total · members ÷ population}. */
  private static final class Seats {
    private final Stratum stratum;
    private final long scaledQuota;
    private int size;

    private Seats(Stratum stratum, long scaledQuota, int size) {
      this.stratum = stratum;
      this.scaledQuota = scaledQuota;
      this.size = size;
    }

    /** The quota less the seats, times the population. */
    private long shortfall(int population) {
      return scaledQuota - (long) size * population;
    }
  }

  /**
   * A stratum before seats are given.
   *
   * @param id its id
   * @param members how many members it has
   * @param certain how many of them must be in the sample
   */
  record Stratum(String id, int members, int certain) {}

  private static final Comparator<Stratum> BY_ID =
      (first, second) -> CodePoints.compare(first.id(), second.id());

  private Apportionment() {}

  /**
   * The sizes of the strata, which add up to the total.
   *
   * @param total size of the whole sample: no more than all members, no fewer than all certain ones
   * @param strata in any order
   * @return sorted by stratum id
   */
  static List<StratumSize> of(int total, List<Stratum> strata) {
    int population = strata.stream().mapToInt(Stratum::members).sum();
    List<Seats> all = new ArrayList<>();
    int given = 0;
    for (Stratum stratum : strata.stream().sorted(BY_ID).toList()) {
      long scaledQuota = (long) total * stratum.members();
      Seats seats = new Seats(stratum, scaledQuota, (int) (scaledQuota / population));
      given += seats.size;
      all.add(seats);
    }
    // the sort is stable: equal fractions stay in the order of the ids
    all.stream()
        .sorted(comparingLong((Seats seats) -> seats.shortfall(population)).reversed())
        .limit(total - given)
        .forEach(seats -> seats.size++);
    makeRoomForCertainMembers(all, total, population);
    return all.stream()
        .map(
            seats ->
                StratumSize.builder()
                    .stratum(seats.stratum.id())
                    .members(seats.stratum.members())
                    .size(seats.size)
                    .build())
        .toList();
  }

  private static void makeRoomForCertainMembers(List<Seats> all, int total, int population) {
    int given = 0;
    for (Seats seats : all) {
      seats.size = Math.max(seats.size, seats.stratum.certain());
      given += seats.size;
    }
    PriorityQueue<Seats> spare =
        new PriorityQueue<>(
            comparingLong((Seats seats) -> seats.shortfall(population))
                .thenComparing(seats -> seats.stratum, BY_ID));
    all.stream().filter(Apportionment::hasSpare).forEach(spare::add);
    for (; given > total; given--) {
      Seats seats = spare.remove();
      seats.size--;
      if (hasSpare(seats)) {
        spare.add(seats);
      }
    }
  }

  private static boolean hasSpare(Seats seats) {
    return seats.size > seats.stratum.certain();
  }
}
