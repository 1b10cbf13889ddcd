package dev.guicheng.manual;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A pointer for counsel: an article of present Chinese law that the manual's answer may conflict
 * with. It is cited in an ADVISORY finding beside the manual's answer, which it never changes. It
 * is no legal advice.
 *
 * @param id the id that findings cite, such as {@code LAW-04}
 * @param zh the statute's title in Chinese
 * @param en the statute's title in English
 * @param articleZh the article in Chinese
 * @param articleEn the article in English
 * @param summaryZh what it says, in our own words, in Chinese
 * @param summaryEn what it says, in our own words, in English
 * @param verifiedOn the day on which the pointer was last checked against the law
 */
public record Statute(
    String id,
    String zh,
    String en,
    String articleZh,
    String articleEn,
    String summaryZh,
    String summaryEn,
    LocalDate verifiedOn) {
  /** Refuses nulls. */
  public Statute {
    requireNonNull(id, "id");
    requireNonNull(zh, "zh");
    requireNonNull(en, "en");
    requireNonNull(articleZh, "articleZh");
    requireNonNull(articleEn, "articleEn");
    requireNonNull(summaryZh, "summaryZh");
    requireNonNull(summaryEn, "summaryEn");
    requireNonNull(verifiedOn, "verifiedOn");
  }
}
