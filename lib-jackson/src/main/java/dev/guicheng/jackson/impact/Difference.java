package dev.guicheng.jackson.impact;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One value of an outcome that is not what it was.
 *
 * @param place its path with the positions of list items, such as {@code obligations[2].dueOn}; a
 *     position is that before, or after for an item that is new
 * @param from the value before, as documents write it; empty = none
 * @param to the value after; empty = none
 */
public record Difference(String place, Optional<String> from, Optional<String> to) {
  private static final Pattern POSITIONS = Pattern.compile("\\[\\d+]");

  /** The attribute's path without positions, such as {@code obligations.dueOn}. */
  public String path() {
    return place.indexOf('[') < 0 ? place : POSITIONS.matcher(place).replaceAll("");
  }
}
