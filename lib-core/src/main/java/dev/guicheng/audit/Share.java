package dev.guicheng.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole, exactly as counted, not reduced.
 *
 * @param part how many, from 0 to {@code whole}
 * @param whole of how many
 */
public record Share(long part, long whole) {
  /** Refuses a part that is negative or more than the whole. */
  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(
          "Share: part (%s) must be from 0 to whole (%s)".formatted(part, whole));
    }
  }

  /**
   * The fraction for display, rounded half up: 0.9750 is 97.5 %; empty if the whole is nothing.
   *
   * @param places digits behind the point, 0 or more
   */
  public Optional<BigDecimal> rounded(int places) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), places, RoundingMode.HALF_UP));
  }

  /** Such as {@code 39/40}. */
  @Override
  public String toString() {
    return part + "/" + whole;
  }
}
