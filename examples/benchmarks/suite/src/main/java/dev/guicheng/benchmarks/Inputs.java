package dev.guicheng.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A thousand inputs of each work, across every limit. */
final class Inputs {
  static final int COUNT = 1_000;

  /** Absence days in halves, from none to eight. */
  static final List<BigDecimal> DAYS = each(position -> halves(position % 17));

  /** The longest run in days, from none to six; never longer than there are days. */
  static final List<BigDecimal> RUN =
      each(position -> BigDecimal.valueOf(Math.min(position % 7, position % 17 / 2)));

  /** Days earlier in the year, from none to nine. */
  static final List<BigDecimal> BEFORE = each(position -> BigDecimal.valueOf(position / 100));

  static final List<String> EVENT =
      each(
          position ->
              List.of("COMPLAINT", "PROJECT_REPAIR", "DAILY_REPAIR", "FIRST_AID", "ACTIVITY")
                  .get(position % 5));

  static final List<String> SEVERITY = each(position -> position % 3 == 0 ? "MAJOR" : "GENERAL");

  /** Each day of almost three years. */
  static final List<LocalDate> FINISHED_ON = each(LocalDate.of(2025, 1, 1)::plusDays);

  /** A wage total of some thousands, to the fen. */
  static final List<BigDecimal> TOTAL =
      each(position -> BigDecimal.valueOf(350_000 + position * 331L, 2));

  /** The overtime pay in it. */
  static final List<BigDecimal> OVERTIME =
      each(position -> BigDecimal.valueOf(position % 11 * 5_050L, 2));

  /** Leave in halves, from none to more than a month. */
  static final List<BigDecimal> LEAVE = each(position -> halves(position % 47));

  private Inputs() {}

  private static <T> List<T> each(IntFunction<T> input) {
    return IntStream.range(0, COUNT).mapToObj(input).toList();
  }

  private static BigDecimal halves(int count) {
    return BigDecimal.valueOf(count * 5L, 1);
  }
}
