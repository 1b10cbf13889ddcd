package dev.guicheng.policy;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Problems;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lays layers over the manual: one book for each stretch of days in which nothing changes. */
final class LayeredBooks {
  private final List<PolicyLayer> layers;
  private final String name;
  private final Optional<String> document;

  LayeredBooks(List<PolicyLayer> layers, String name, Optional<String> document) {
    this.layers = layers;
    this.name = name;
    this.document = document;
  }

  /**
   * The books by their first days.
   *
   * @throws InvalidInputException naming everything that is wrong in any layer on any day
   */
  NavigableMap<LocalDate, PolicyBook> books() {
    Set<Problem> problems = new LinkedHashSet<>();
    layers.forEach(layer -> problems.addAll(DatedChanges.problems(layer)));
    NavigableMap<LocalDate, PolicyBook> books = new TreeMap<>();
    for (LocalDate day : firstDays()) {
      Problems found = new Problems(name);
      book(day, found).ifPresent(book -> put(books, day, book));
      problems.addAll(found.found());
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException("PolicyBook " + name, List.copyOf(problems));
    }
    return books;
  }

  private static void put(
      NavigableMap<LocalDate, PolicyBook> books, LocalDate day, PolicyBook book) {
    if (books.isEmpty() || !books.lastEntry().getValue().equals(book)) {
      books.put(day, book);
    }
  }

  private NavigableSet<LocalDate> firstDays() {
    NavigableSet<LocalDate> days = new TreeSet<>();
    days.add(LocalDate.MIN);
    layers.stream()
        .flatMap(layer -> layer.changes().stream())
        .map(SettingChange::origin)
        .forEach(
            origin -> {
              origin.from().ifPresent(days::add);
              origin.until().ifPresent(last -> days.add(last.plusDays(1)));
            });
    return days;
  }

  private Optional<PolicyBook> book(LocalDate day, Problems problems) {
    BookDraft draft = PolicyBook.manual().draft(problems);
    for (PolicyLayer layer : layers) {
      for (SettingChange change : layer.changes()) {
        if (!change.isInherited() && change.origin().holdsOn(day)) {
          draft.change(change.key(), change.overlay(), Optional.of(change.origin()));
        }
      }
    }
    return PolicyBook.of(name, document, draft, problems);
  }
}
