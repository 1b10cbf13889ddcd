package dev.guicheng;

import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A question to the manual: an immutable value of one kind. Equal questions get equal decisions.
 *
 * @param <O> the type of its outcome
 */
public interface Question<O> {
  /** The kind's name in documents, such as {@code callback-record}. */
  String kind();

  /**
   * The day whose policy book applies, local to the property: the moment of asking where the
   * question has one, else the day the matter arose. Empty when the question has no date; then the
   * latest book applies.
   */
  Optional<LocalDate> policyDate();

  /**
   * The first day that the question is about, where it is about a stretch of days, such as a month.
   * The book in force on {@link #policyDate()} decides all of it; a decision that relied on a value
   * which changed after this day says so ({@link Finding#POLICY_CHANGE}).
   */
  default Optional<LocalDate> policyStart() {
    return Optional.empty();
  }

  /**
   * Checks what only the policy book can tell: codes of open vocabularies and keys of its tables.
   *
   * @param problems gets what is wrong
   */
  default void checkAgainst(PolicyBook book, Problems problems) {}
}
