package dev.guicheng;

import static java.util.Objects.requireNonNull;

/**
 * A clause of a site's own, which rules of a host's own cite as built-in rules cite the manual's.
 *
 * @param id the id, such as {@code SITE-3}; none of the manual's
 * @param document the title of the site's document
 * @param article the article or section
 * @param zh summary in Chinese
 * @param en summary in English
 */
public record SiteClause(String id, String document, String article, String zh, String en) {
  /** Refuses nulls. */
  public SiteClause {
    requireNonNull(id, "id");
    requireNonNull(document, "document");
    requireNonNull(article, "article");
    requireNonNull(zh, "zh");
    requireNonNull(en, "en");
  }
}
