package dev.guicheng.policy;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Policy books by the day from which they are in force. A book holds from its day, inclusive, until
 * the next one's; the first holds without beginning. Immutable.
 */
public final class PolicyTimeline {
  private final NavigableMap<LocalDate, PolicyBook> books;

  private PolicyTimeline(NavigableMap<LocalDate, PolicyBook> books) {
    this.books = books;
  }

  /** One book for all time. */
  public static PolicyTimeline of(PolicyBook book) {
    NavigableMap<LocalDate, PolicyBook> books = new TreeMap<>();
    books.put(LocalDate.MIN, book);
    return new PolicyTimeline(books);
  }

  /**
   * The same timeline with another book in force from a day on.
   *
   * @throws IllegalArgumentException if a book already starts on that day
   */
  public PolicyTimeline from(LocalDate startsOn, PolicyBook book) {
    if (books.containsKey(startsOn)) {
      throw new IllegalArgumentException(
          "PolicyTimeline: startsOn %s: %s already starts on that day"
              .formatted(startsOn, books.get(startsOn)));
    }
    NavigableMap<LocalDate, PolicyBook> extended = new TreeMap<>(books);
    extended.put(startsOn, book);
    return new PolicyTimeline(extended);
  }

  /** The book in force on a day; without a day, the latest. */
  public PolicyBook inForceOn(Optional<LocalDate> day) {
    return day.isPresent() && books.size() > 1
        ? books.floorEntry(day.get()).getValue()
        : books.lastEntry().getValue();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PolicyTimeline timeline && books.equals(timeline.books);
  }

  @Override
  public int hashCode() {
    return books.hashCode();
  }

  /** The books with their first days. */
  @Override
  public String toString() {
    return books.toString();
  }
}
