package dev.guicheng.employment;

import dev.guicheng.employment.EmploymentPolicy.TrainingCost;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What an employee who leaves pays back (CON-07, Y-23). */
public final class TrainingRecovery {
  private static final int MONEY_SCALE = 2;

  private TrainingRecovery() {}

  /**
   * The training cost that is recovered and the other losses, in CNY, rounded once to 2 places,
   * half up. Of two amounts one that is not told counts nothing.
   *
   * @return empty if neither amount is told, or the months are not and the cost is shared by them
   */
  public static Optional<BigDecimal> amount(LabourContract contract, TrainingCost recovery) {
    if (contract.trainingCost().isEmpty() && contract.otherLosses().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal cost = contract.trainingCost().orElse(BigDecimal.ZERO);
    BigDecimal losses = contract.otherLosses().orElse(BigDecimal.ZERO);
    return switch (recovery) {
      case FULL -> Optional.of(money(cost.add(losses)));
      case PRO_RATA -> shared(contract, cost, losses);
    };
  }

  /** Cost · months owed ÷ months agreed + losses; nothing is owed once the months are served. */
  private static Optional<BigDecimal> shared(
      LabourContract contract, BigDecimal cost, BigDecimal losses) {
    if (contract.serviceMonths().isEmpty() || contract.agreedMonths().isEmpty()) {
      return Optional.empty();
    }
    int agreed = contract.agreedMonths().get();
    int owed = agreed - contract.serviceMonths().get();
    if (owed <= 0) {
      return Optional.of(money(losses));
    }
    BigDecimal months = new BigDecimal(agreed);
    return Optional.of(
        cost.multiply(new BigDecimal(owed))
            .add(losses.multiply(months))
            .divide(months, MONEY_SCALE, RoundingMode.HALF_UP));
  }

  /** An amount in CNY with 2 places, rounded half up. */
  public static BigDecimal money(BigDecimal amount) {
    return amount.setScale(MONEY_SCALE, RoundingMode.HALF_UP);
  }
}
