package dev.guicheng;

import static java.util.Objects.requireNonNull;

/**
 * An interpretation that decisions rely on where the manual contradicts itself (X), leaves a gap
 * (Y) or is ambiguous (Z).
 *
 * @param id the id, such as {@code Z-02}
 * @param zh the question and the answer we chose, in Chinese
 * @param en the question and the answer we chose, in English
 */
public record Reading(String id, String zh, String en) {
  /** Refuses nulls. */
  public Reading {
    requireNonNull(id, "id");
    requireNonNull(zh, "zh");
    requireNonNull(en, "en");
  }
}
