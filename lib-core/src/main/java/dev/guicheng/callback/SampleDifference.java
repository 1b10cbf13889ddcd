package dev.guicheng.callback;

import static java.util.Objects.requireNonNull;

/**
 * One point in which a published sample differs from the draw that its plan gives.
 *
 * @param kind what differs
 * @param about whom or what it is about: an id, a stratum, or the attribute's name
 * @param published what was published; empty where nothing was
 * @param drawn what the draw gives; empty where it gives nothing
 */
public record SampleDifference(Kind kind, String about, String published, String drawn) {
  /** What differs. */
  public enum Kind {
    /** Another number of members. */
    SIZE("size"),
    /** An id that is not in the population. */
    NOT_IN_POPULATION("not in the population"),
    /** An id of the population that the draw does not select. */
    NOT_DRAWN("not drawn"),
    /** An id that is selected twice. */
    NAMED_TWICE("named twice"),
    /** An id that the draw selects and the publication leaves out. */
    LEFT_OUT("left out"),
    /** The right members in another order. */
    ORDER("order"),
    /** Other reserves, or the same in another order. */
    RESERVES("reserves"),
    /** Another allocation over strata. */
    STRATA("strata"),
    /** Another statement on whether the band holds a whole number. */
    BAND("band"),
    /** Another method. */
    ALGORITHM("algorithm"),
    /** The digest of another seed. */
    SEED_DIGEST("seed digest"),
    /** The digest of another population. */
    POPULATION_DIGEST("population digest"),
    /** Another largest ticket. */
    CUTOFF_TICKET("cutoff ticket"),
    /** Other totals carried to the next window. */
    CARRY("carry");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** Refuses nulls. */
  public SampleDifference {
    requireNonNull(kind, "kind");
    requireNonNull(about, "about");
    requireNonNull(published, "published");
    requireNonNull(drawn, "drawn");
  }

  /** One line for people. */
  @Override
  public String toString() {
    return "%s: %s, published %s, drawn %s"
        .formatted(kind.words, about, orNothing(published), orNothing(drawn));
  }

  private static String orNothing(String value) {
    return value.isEmpty() ? "nothing" : value;
  }
}
