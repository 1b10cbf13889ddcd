package dev.guicheng;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a finding rests on: an attribute, its value, and what was expected of it.
 *
 * @param attribute path of the attribute or derived figure, such as {@code processingForm.method}
 * @param actual its value in the form of documents; several for a list; empty = not known or none
 * @param relation how it was compared
 * @param expected what it was compared with, in the form of documents; empty where the relation
 *     says it all
 * @param vocabulary the type the values are constants of, such as {@code Role}, for their display
 *     names
 * @param verdict what this comparison alone gives
 */
public record Comparison(
    String attribute,
    List<String> actual,
    Relation relation,
    List<String> expected,
    Optional<String> vocabulary,
    Verdict verdict) {
  /** Copies the lists and refuses nulls. */
  public Comparison {
    requireNonNull(attribute, "attribute");
    actual = Texts.copyOf(actual);
    requireNonNull(relation, "relation");
    expected = Texts.copyOf(expected);
    requireNonNull(vocabulary, "vocabulary");
    requireNonNull(verdict, "verdict");
  }
}
