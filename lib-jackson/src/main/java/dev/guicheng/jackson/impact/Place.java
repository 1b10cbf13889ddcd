package dev.guicheng.jackson.impact;

import java.util.Comparator;

/**
 * An attribute of the outcomes of one kind.
 *
 * @param kind the kind of question
 * @param path the attribute's path without positions
 */
record Place(String kind, String path) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::kind).thenComparing(Place::path);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
