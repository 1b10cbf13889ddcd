package dev.guicheng.manual;

import static java.util.Objects.requireNonNull;

/**
 * An entry of the manual: a numbered rule, cited by id. The manual's own words are not here; the
 * summaries are ours.
 *
 * @param id the id, such as {@code CBK-03}
 * @param document the document it stands in, such as {@code 000}
 * @param article the article or section
 * @param zh summary in Chinese
 * @param en summary in English
 * @param treatment how the library treats it
 * @param note why nothing is decided, for informational clauses; else empty
 */
public record Clause(
    String id,
    String document,
    String article,
    String zh,
    String en,
    Treatment treatment,
    String note) {
  /** Refuses nulls. */
  public Clause {
    requireNonNull(id, "id");
    requireNonNull(document, "document");
    requireNonNull(article, "article");
    requireNonNull(zh, "zh");
    requireNonNull(en, "en");
    requireNonNull(treatment, "treatment");
    requireNonNull(note, "note");
  }
}
