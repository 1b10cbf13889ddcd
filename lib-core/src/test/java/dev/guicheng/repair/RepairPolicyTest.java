package dev.guicheng.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problems;
import dev.guicheng.Role;
import dev.guicheng.manual.Deadline;
import dev.guicheng.policy.PolicyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepairPolicyTest {
  private static final LocalDate SAT_2025_03_01 = LocalDate.of(2025, 3, 1);
  private static final LocalDateTime REPORTED = SAT_2025_03_01.atTime(23, 50);
  private static final RepairPolicy MANUAL = PolicyBook.manual().repair();

  @Test
  void urgentLimitsRunOverMidnight() {
    assertThat(MANUAL.arrivalDeadline(REPORTED))
        .isEqualTo(Deadline.at(LocalDateTime.of(2025, 3, 2, 0, 5)));
    assertThat(MANUAL.urgentDeadline(Optional.of(REPORTED)))
        .contains(Deadline.at(LocalDateTime.of(2025, 3, 2, 7, 50)));
    assertThat(MANUAL.urgentDeadline(Optional.empty())).isEmpty();
  }

  @Test
  void aSmallRepairHasTwoDaysAfterTheDayOfTheReport() {
    assertThat(MANUAL.smallDeadline(Optional.of(REPORTED)))
        .contains(Deadline.on(SAT_2025_03_01.plusDays(2)));
    assertThat(MANUAL.smallDeadline(Optional.empty())).isEmpty();
  }

  @Test
  void aLargeRepairHasWhatThePropertySets() {
    assertThat(MANUAL.largeDeadline(Optional.of(REPORTED))).isEmpty();
    assertThat(
            PolicyBook.manual()
                .with("repair.large.window", "P14D")
                .repair()
                .largeDeadline(Optional.of(REPORTED)))
        .contains(Deadline.on(SAT_2025_03_01.plusDays(14)));
  }

  @Test
  void onlyAListedFaultIsUrgentByItself() {
    assertThat(MANUAL.listsAsUrgent(Optional.of("BURST_PIPE"))).isTrue();
    assertThat(MANUAL.listsAsUrgent(Optional.of("SQUEAKY_DOOR"))).isFalse();
    assertThat(MANUAL.listsAsUrgent(Optional.empty())).isFalse();
  }

  @Test
  void aNegativeAmountIsRefusedWithEveryOther() {
    RepairRecord.Builder record =
        RepairRecord.builder().quote(BigDecimal.ONE.negate()).paid(BigDecimal.TEN.negate());
    assertThatThrownBy(record::build)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("quote")
        .hasMessageContaining("paid");
  }

  @Test
  void everyRoleIsCheckedAgainstTheBook() {
    Role butler = new Role("BUTLER");
    Problems problems = new Problems("repair-record");
    RepairRecord.builder()
        .inspectedBy(butler)
        .receiptIssuedBy(butler)
        .firstCopyTo(butler)
        .secondCopyTo(butler)
        .build()
        .checkAgainst(PolicyBook.manual(), problems);
    assertThat(problems.found())
        .extracting(problem -> problem.path())
        .containsExactly("inspectedBy", "receiptIssuedBy", "firstCopyTo", "secondCopyTo");
  }

  @Test
  void theMomentOfAskingChoosesTheBook() {
    assertThat(
            RepairRecord.builder()
                .asOf(REPORTED.plusDays(5))
                .reportedAt(REPORTED)
                .build()
                .policyDate())
        .contains(SAT_2025_03_01.plusDays(5));
    assertThat(RepairRecord.builder().completedAt(REPORTED).build().policyDate())
        .contains(SAT_2025_03_01);
    assertThat(RepairRecord.builder().build().policyDate()).isEmpty();
    assertThat(Repair.builder().reportedAt(REPORTED).build().policyDate()).contains(SAT_2025_03_01);
    assertThat(Repair.builder().arrivedAt(REPORTED).build().policyDate()).contains(SAT_2025_03_01);
  }
}
