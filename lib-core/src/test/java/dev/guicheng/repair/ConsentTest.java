package dev.guicheng.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.manual.Moment;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ConsentTest {
  private static final LocalDateTime SAT_2025_03_01 = LocalDateTime.of(2025, 3, 1, 10, 0);

  private static Consent of(RepairRecord.Builder record) {
    return new Consent(record.build());
  }

  @Test
  void anInstantStandsForTheFact() {
    Consent consent =
        of(RepairRecord.builder().quotedAt(SAT_2025_03_01).consentedAt(SAT_2025_03_01));
    assertThat(consent.quoted()).contains(true);
    assertThat(consent.agreed()).contains(true);
    assertThat(consent.complete()).contains(true);
  }

  @Test
  void whatIsToldGoesBeforeTheInstant() {
    Consent consent = of(RepairRecord.builder().consented(false).consentedAt(SAT_2025_03_01));
    assertThat(consent.agreed()).contains(false);
    assertThat(consent.complete()).contains(false);
  }

  @Test
  void onePartThatIsMissingForbidsAndOneThatIsUnknownLeavesOpen() {
    assertThat(of(RepairRecord.builder().quoted(false)).complete()).contains(false);
    assertThat(of(RepairRecord.builder().quoted(true)).complete()).isEmpty();
    assertThat(of(RepairRecord.builder()).complete()).isEmpty();
  }

  @Test
  void theSameInstantIsInOrder() {
    assertThat(
            of(RepairRecord.builder()
                    .quotedAt(SAT_2025_03_01)
                    .consentedAt(SAT_2025_03_01)
                    .startedAt(SAT_2025_03_01))
                .inOrder())
        .isTrue();
  }

  @Test
  void everyPairOfInstantsIsCompared() {
    LocalDateTime before = SAT_2025_03_01.minusSeconds(1);
    assertThat(of(RepairRecord.builder().quotedAt(SAT_2025_03_01).consentedAt(before)).inOrder())
        .isFalse();
    assertThat(of(RepairRecord.builder().quotedAt(SAT_2025_03_01).startedAt(before)).inOrder())
        .isFalse();
    assertThat(of(RepairRecord.builder().consentedAt(SAT_2025_03_01).startedAt(before)).inOrder())
        .isFalse();
  }

  @Test
  void workWasStartedBeforeItWasFinished() {
    Consent finished =
        of(
            RepairRecord.builder()
                .consentedAt(SAT_2025_03_01)
                .completedAt(SAT_2025_03_01.minusMinutes(1)));
    assertThat(finished.started()).isTrue();
    assertThat(finished.start()).contains(Moment.at(SAT_2025_03_01.minusMinutes(1)));
    assertThat(finished.startPath()).isEqualTo("completedAt");
    assertThat(finished.inOrder()).isFalse();
    assertThat(of(RepairRecord.builder()).started()).isFalse();
  }

  @Test
  void onlyAPriceOfZeroIsFree() {
    assertThat(of(RepairRecord.builder().quote(new BigDecimal("0.00"))).free()).isTrue();
    assertThat(of(RepairRecord.builder().quote(new BigDecimal("0.01"))).free()).isFalse();
    assertThat(of(RepairRecord.builder()).free()).isFalse();
  }

  @Property
  void learningAFactNeverTurnsAnAnswerRound(
      @ForAll Optional<Boolean> quoted, @ForAll boolean consented) {
    Optional<Boolean> before = of(RepairRecord.builder().quoted(quoted)).complete();
    Optional<Boolean> after =
        of(RepairRecord.builder().quoted(quoted).consented(consented)).complete();
    before.ifPresent(answer -> assertThat(after).contains(answer));
  }
}
