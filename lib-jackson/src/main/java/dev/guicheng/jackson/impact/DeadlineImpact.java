package dev.guicheng.jackson.impact;

import java.util.List;

/**
 * A deadline of the outcomes of one kind that moves.
 *
 * @param kind the kind of question
 * @param path the attribute's path without positions of list items
 * @param earlier how often it falls earlier
 * @param later how often it falls later
 * @param gained how often there was none before
 * @param lost how often there is none any more
 * @param shifts by how much, from the earliest to the latest; of more than 500 different, 500
 * @param otherShifts how many moves by an amount that is not listed
 * @param examples the first decisions
 */
public record DeadlineImpact(
    String kind,
    String path,
    long earlier,
    long later,
    long gained,
    long lost,
    List<Shift> shifts,
    long otherShifts,
    List<ImpactExample> examples) {
  /** Copies the lists. */
  public DeadlineImpact {
    shifts = List.copyOf(shifts);
    examples = List.copyOf(examples);
  }

  /**
   * Deadlines that move by the same amount.
   *
   * @param minutes how many minutes later, negative for earlier; a day is 1440
   * @param count how many
   */
  public record Shift(long minutes, long count) {}
}
