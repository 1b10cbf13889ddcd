package dev.guicheng.policy;

import dev.guicheng.Finding;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Policy books by the day from which they are in force. A book holds from its day, inclusive, until
 * the next one's; the first holds without beginning. Immutable.
 */
public final class PolicyTimeline {
  private final NavigableMap<LocalDate, PolicyBook> books;
  private final NavigableMap<LocalDate, List<PolicyDifference>> changes;

  private PolicyTimeline(NavigableMap<LocalDate, PolicyBook> books) {
    this.books = Collections.unmodifiableNavigableMap(books);
    this.changes = new TreeMap<>();
    books
        .tailMap(books.firstKey(), false)
        .forEach(
            (day, book) ->
                changes.put(day, PolicyDifference.between(books.lowerEntry(day).getValue(), book)));
  }

  /** One book for all time. */
  public static PolicyTimeline of(PolicyBook book) {
    NavigableMap<LocalDate, PolicyBook> books = new TreeMap<>();
    books.put(LocalDate.MIN, book);
    return new PolicyTimeline(books);
  }

  /**
   * Layers over the manual, from the general to the special: on each day, a later layer's value
   * replaces an earlier one's, and its rows are laid over an earlier one's table. The books take
   * their name from the last layer.
   *
   * <pre>{@code
   * Origin clause4 = Origin.builder().layer("Riverside").document("Service rules").clause("4").build();
   * PolicyTimeline timeline =
   *     PolicyTimeline.of(
   *         List.of(
   *             new PolicyLayer(
   *                 "Riverside",
   *                 List.of(SettingChange.of("callback.complaint.window", "P2D", clause4)))),
   *         Optional.of("Service rules"));
   * }</pre>
   *
   * @param layers at least one
   * @param document the document that the books are cited from as a whole
   * @throws InvalidInputException naming every unknown key, unfit value and contradiction of any
   *     layer on any day, values of one layer that hold on the same days, and holes between them;
   *     paths are {@code policy[key]}
   */
  public static PolicyTimeline of(List<PolicyLayer> layers, Optional<String> document) {
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("PolicyTimeline: layers must not be empty");
    }
    String name = layers.get(layers.size() - 1).name();
    return new PolicyTimeline(new LayeredBooks(layers, name, document).books());
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

  /** This timeline before a day, another one from that day on. */
  public PolicyTimeline then(LocalDate startsOn, PolicyTimeline next) {
    NavigableMap<LocalDate, PolicyBook> spliced = new TreeMap<>(books.headMap(startsOn, false));
    spliced.put(startsOn, next.inForceOn(Optional.of(startsOn)));
    spliced.putAll(next.books.tailMap(startsOn, false));
    return new PolicyTimeline(spliced);
  }

  /** The book in force on a day; without a day, the latest. */
  public PolicyBook inForceOn(Optional<LocalDate> day) {
    return day.map(date -> books.floorEntry(date).getValue())
        .orElseGet(() -> books.lastEntry().getValue());
  }

  /** The book in force for a question, by its {@link Question#policyDate() policy date}. */
  public PolicyBook inForceFor(Question<?> question) {
    return books.size() == 1 ? books.lastEntry().getValue() : inForceOn(question.policyDate());
  }

  /** The books by their first days; the first book's is {@link LocalDate#MIN}. Unmodifiable. */
  public NavigableMap<LocalDate, PolicyBook> books() {
    return books;
  }

  /**
   * What changes within a stretch of days: by the first day of the new values. A change on the
   * stretch's first day is not within it, one on its last day is.
   *
   * @param first the first day, inclusive
   * @param last the last day, inclusive
   */
  public SortedMap<LocalDate, List<PolicyDifference>> changesWithin(
      LocalDate first, LocalDate last) {
    return first.isBefore(last)
        ? Collections.unmodifiableSortedMap(changes.subMap(first, false, last, true))
        : Collections.emptySortedMap();
  }

  /**
   * What a reader of a decision must know about the site's values that it relied on: ADVISORY
   * findings {@link Finding#POLICY_REVIEW} on values that should have been looked at again before
   * the question's date, and {@link Finding#POLICY_CHANGE} on values that changed within the time
   * that the question is about. A question without a date gets none.
   *
   * @param clauses the clauses with a finding
   */
  public List<Finding> advisories(Question<?> question, Collection<String> clauses) {
    if (changes.isEmpty()
        && books.size() == 1
        && books.lastEntry().getValue().entriesToReview().isEmpty()) {
      return List.of();
    }
    LocalDate day = question.policyDate().orElse(null);
    if (day == null) {
      return List.of();
    }
    List<PolicyEntry> reviewed = inForceOn(Optional.of(day)).entriesToReview();
    if (reviewed.isEmpty() && changes.isEmpty()) {
      return List.of();
    }
    Reliance reliance = new Reliance(question.kind(), clauses);
    List<Finding> advisories = new ArrayList<>();
    PolicyAdvisories.review(reviewed, day, reliance).ifPresent(advisories::add);
    PolicyAdvisories.change(this, question, day, reliance).ifPresent(advisories::add);
    return advisories;
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
