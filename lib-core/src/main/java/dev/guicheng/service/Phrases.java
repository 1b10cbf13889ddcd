package dev.guicheng.service;

import static java.util.Comparator.comparingInt;

import java.util.List;

/**
 * Phrases that are looked for in what was said, each as it is written.
 *
 * @param clause the clause that asks for them or bans them
 * @param phrases the phrases
 */
public record Phrases(String clause, List<String> phrases) {
  /** Copies the list. */
  public Phrases {
    phrases = List.copyOf(phrases);
  }

  /** The phrases that occur, in the order in which they first do. */
  public List<String> foundIn(String said) {
    return phrases.stream().filter(said::contains).sorted(comparingInt(said::indexOf)).toList();
  }

  /** Whether one of them occurs; no phrases ask for nothing. */
  public boolean anyIn(String said) {
    return phrases.isEmpty() || phrases.stream().anyMatch(said::contains);
  }

  /** Whether every one of them occurs. */
  public boolean allIn(String said) {
    return phrases.stream().allMatch(said::contains);
  }
}
