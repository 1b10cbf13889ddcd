package dev.guicheng.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.manual.Deadline;
import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CompletionTest {
  private static final LocalDateTime SAT_2025_03_01 = LocalDateTime.of(2025, 3, 1, 18, 0);
  private static final Deadline LIMIT = Deadline.at(SAT_2025_03_01);

  private static Completion limited(RepairRecord.Builder record) {
    return new Completion(record.build(), Optional.of(LIMIT));
  }

  private static RepairRecord.Builder promised() {
    return promised(SAT_2025_03_01.plusHours(2));
  }

  private static RepairRecord.Builder promised(LocalDateTime instant) {
    return RepairRecord.builder().promisedAt(instant).explained(true);
  }

  @Test
  void finishedOnTheLimitIsInTime() {
    Completion completion = limited(RepairRecord.builder().completedAt(SAT_2025_03_01));
    assertThat(completion.late()).contains(false);
    assertThat(completion.inTime()).contains(true);
  }

  @Test
  void finishedASecondAfterTheLimitIsLate() {
    Completion completion =
        limited(RepairRecord.builder().completedAt(SAT_2025_03_01.plusSeconds(1)));
    assertThat(completion.late()).contains(true);
    assertThat(completion.inTime()).contains(false);
  }

  @Test
  void notFinishedIsLateOnceTheLimitIsOver() {
    assertThat(limited(RepairRecord.builder().asOf(SAT_2025_03_01)).late()).isEmpty();
    assertThat(limited(RepairRecord.builder().asOf(SAT_2025_03_01.plusSeconds(1))).late())
        .contains(true);
    assertThat(limited(RepairRecord.builder()).late()).isEmpty();
  }

  @Test
  void theHostIsBelievedWhereInstantsDoNotTell() {
    assertThat(
            new Completion(RepairRecord.builder().onTime(false).build(), Optional.empty()).late())
        .contains(true);
    assertThat(limited(RepairRecord.builder().onTime(true).asOf(SAT_2025_03_01.plusDays(1))).late())
        .contains(false);
    assertThat(limited(RepairRecord.builder().onTime(false).completedAt(SAT_2025_03_01)).late())
        .contains(false);
  }

  @Test
  void aPromiseIsKeptToItsInstant() {
    LocalDateTime promisedAt = SAT_2025_03_01.plusHours(2);
    assertThat(limited(promised().completedAt(promisedAt)).excused()).contains(true);
    assertThat(limited(promised().completedAt(promisedAt.plusSeconds(1))).excused())
        .contains(false);
    assertThat(limited(promised().asOf(promisedAt)).excused()).contains(true);
    assertThat(limited(promised().asOf(promisedAt.plusSeconds(1))).excused()).contains(false);
    assertThat(limited(promised()).excused()).contains(true);
  }

  @Test
  void finishedBeforeThePromiseIsKeptWheneverOneAsks() {
    assertThat(
            limited(promised().completedAt(SAT_2025_03_01).asOf(SAT_2025_03_01.plusDays(9)))
                .excused())
        .contains(true);
  }

  @Test
  void withoutAPromiseOrAnExplanationNothingIsExcused() {
    assertThat(limited(RepairRecord.builder().explained(true)).excused()).contains(false);
    assertThat(
            limited(RepairRecord.builder().promisedAt(SAT_2025_03_01).explained(false)).excused())
        .contains(false);
    assertThat(limited(RepairRecord.builder().promisedAt(SAT_2025_03_01)).excused()).isEmpty();
  }

  @Provide
  Arbitrary<LocalDateTime> instants() {
    return Arbitraries.integers()
        .between(-10_000, 10_000)
        .map(minutes -> SAT_2025_03_01.plusMinutes(minutes));
  }

  @Property
  void finishingEarlierNeverMakesItLate(
      @ForAll("instants") LocalDateTime one, @ForAll("instants") LocalDateTime other) {
    boolean earlierIsLate =
        limited(RepairRecord.builder().completedAt(one.isBefore(other) ? one : other))
            .late()
            .orElseThrow();
    boolean laterIsLate =
        limited(RepairRecord.builder().completedAt(one.isBefore(other) ? other : one))
            .late()
            .orElseThrow();
    assertThat(earlierIsLate && !laterIsLate).isFalse();
  }

  @Property
  void aLaterPromiseNeverTakesAnExcuseAway(
      @ForAll("instants") LocalDateTime done,
      @ForAll("instants") LocalDateTime one,
      @ForAll("instants") LocalDateTime other) {
    boolean byEarlier =
        limited(promised(one.isBefore(other) ? one : other).completedAt(done))
            .excused()
            .orElseThrow();
    boolean byLater =
        limited(promised(one.isBefore(other) ? other : one).completedAt(done))
            .excused()
            .orElseThrow();
    assertThat(byEarlier && !byLater).isFalse();
  }
}
