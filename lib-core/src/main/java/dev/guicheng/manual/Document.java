package dev.guicheng.manual;

import static java.util.Objects.requireNonNull;

/**
 * One of the texts that make up the manual.
 *
 * @param id the id that clauses cite it by, such as {@code 000}
 * @param zh title in Chinese
 * @param en title in English
 */
public record Document(String id, String zh, String en) {
  /** Refuses nulls. */
  public Document {
    requireNonNull(id, "id");
    requireNonNull(zh, "zh");
    requireNonNull(en, "en");
  }
}
