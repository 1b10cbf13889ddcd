package dev.guicheng.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.employment.EmploymentPolicy.TrainingCost;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TrainingRecoveryTest {
  private static LabourContract.Builder cost(String amount) {
    return LabourContract.builder().trainingCost(new BigDecimal(amount));
  }

  @Test
  void theWholeCostAndOtherLossesAreRepaid() {
    assertThat(
            TrainingRecovery.amount(
                cost("6000").otherLosses(new BigDecimal("500")).build(), TrainingCost.FULL))
        .map(ExactAmount::rounded)
        .contains(new BigDecimal("6500.00"));
  }

  @Test
  void theCostIsSharedByTheMonthsStillOwed() {
    LabourContract contract = cost("6000").serviceMonths(12).agreedMonths(36).build();
    assertThat(TrainingRecovery.amount(contract, TrainingCost.PRO_RATA))
        .map(ExactAmount::rounded)
        .contains(new BigDecimal("4000.00"));
  }

  @Test
  void theAmountIsRoundedOnceAtTheEnd() {
    LabourContract contract =
        cost("1000").otherLosses(new BigDecimal("0.004")).serviceMonths(1).agreedMonths(3).build();
    assertThat(TrainingRecovery.amount(contract, TrainingCost.PRO_RATA))
        .map(ExactAmount::rounded)
        .contains(new BigDecimal("666.67"));
  }

  @Test
  void thirdsAddUpToTheWhole() {
    ExactAmount third = new ExactAmount(BigDecimal.ONE, new BigDecimal(3));
    assertThat(third.plus(third).plus(third).rounded()).isEqualTo(new BigDecimal("1.00"));
  }

  @Test
  void noAmountIsNegative() {
    assertThatThrownBy(() -> ExactAmount.of(new BigDecimal("-0.01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-0.01");
  }

  @Test
  void nothingToldIsNotKnown() {
    LabourContract nothing = LabourContract.builder().build();
    assertThat(TrainingRecovery.amount(nothing, TrainingCost.FULL)).isEmpty();
    assertThat(TrainingRecovery.amount(cost("1").agreedMonths(3).build(), TrainingCost.PRO_RATA))
        .isEmpty();
    assertThat(TrainingRecovery.amount(cost("1").serviceMonths(3).build(), TrainingCost.PRO_RATA))
        .isEmpty();
  }

  @Property
  void whoServesLongerNeverOwesMore(
      @ForAll @IntRange(max = 1_000_000) int fen,
      @ForAll @IntRange(max = 60) int served,
      @ForAll @IntRange(min = 1, max = 60) int agreed) {
    BigDecimal now = shared(fen, served, agreed);
    BigDecimal later = shared(fen, served + 1, agreed);
    assertThat(later).isLessThanOrEqualTo(now);
    assertThat(now).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(fen, 2));
    if (served >= agreed) {
      assertThat(now).isZero();
    }
  }

  private static BigDecimal shared(int fen, int served, int agreed) {
    LabourContract contract =
        LabourContract.builder()
            .trainingCost(BigDecimal.valueOf(fen, 2))
            .serviceMonths(served)
            .agreedMonths(agreed)
            .build();
    return TrainingRecovery.amount(contract, TrainingCost.PRO_RATA).orElseThrow().rounded();
  }
}
