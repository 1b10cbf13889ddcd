package dev.guicheng.jackson.impact;

import java.math.BigDecimal;
import java.util.List;

/**
 * One amount of the outcomes of a kind, in CNY, over all questions that both sides decided.
 *
 * @param kind the kind of question
 * @param path the attribute, such as {@code deduction}; a line of pay by its code, {@code
 *     lines.ABSENCE}
 * @param compared how many decisions show the amount on both sides
 * @param before the sum of these before
 * @param after their sum after
 * @param increased how many of them rise
 * @param increase by how much in all, 0 or more
 * @param decreased how many of them fall
 * @param decrease by how much in all, 0 or less
 * @param gained amounts that only the side after shows; in none of the sums above
 * @param lost amounts that only the side before shows; in none of the sums above
 * @param subjects what moved person by person, largest difference first; empty for lines of pay.
 *     Each is exact. Up to 10,000 persons are all there; of more, a fair sample of so many
 * @param otherSubjects what moved for all persons that are not listed, under an empty name
 * @param largest the records that moved most
 */
public record MoneyImpact(
    String kind,
    String path,
    long compared,
    BigDecimal before,
    BigDecimal after,
    long increased,
    BigDecimal increase,
    long decreased,
    BigDecimal decrease,
    OneSided gained,
    OneSided lost,
    List<Subject> subjects,
    Subject otherSubjects,
    List<ImpactExample> largest) {
  /** Copies the lists. */
  public MoneyImpact {
    subjects = List.copyOf(subjects);
    largest = List.copyOf(largest);
  }

  /** By how much the sum moves: after less before. */
  public BigDecimal difference() {
    return after.subtract(before);
  }

  /**
   * Amounts that one side alone shows.
   *
   * @param count how many
   * @param sum their sum
   */
  public record OneSided(long count, BigDecimal sum) {}

  /**
   * A person or unit, and its records that moved.
   *
   * @param name the id of its records
   * @param count how many records
   * @param before their sum before
   * @param after their sum after
   */
  public record Subject(String name, long count, BigDecimal before, BigDecimal after) {
    /** After less before. */
    public BigDecimal difference() {
      return after.subtract(before);
    }
  }
}
