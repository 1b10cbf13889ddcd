package dev.guicheng.callback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.callback.CallbackPolicy.SampleRounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {
  private static final BigDecimal THIRTY_PERCENT = new BigDecimal("0.30");

  private static SamplePlan.Builder plan(String seed, String... ids) {
    return SamplePlan.builder().addAllIds(List.of(ids)).seed(seed).rate(THIRTY_PERCENT);
  }

  private static SamplePlan.Builder numbered(String prefix, int members) {
    return numbered(prefix, members, THIRTY_PERCENT);
  }

  private static SamplePlan.Builder numbered(String prefix, int members, BigDecimal rate) {
    return SamplePlan.builder()
        .addAllIds(
            IntStream.rangeClosed(1, members).mapToObj(n -> prefix + "-%03d".formatted(n)).toList())
        .seed("act")
        .rate(rate);
  }

  @Test
  void drawsThePublishedExample() {
    Sample sample = Sample.draw(plan("xy()134!g2n", "cat", "dog", "fish", "goat").build());
    assertThat(sample.selected()).containsExactly("cat", "dog");
    assertThat(sample.seedDigest())
        .isEqualTo("73e3a7a6da9bdcc2fa11d3e7d1fef6381ab4e026971ef9c26839cbaeb5e45830");
    assertThat(sample.populationDigest())
        .isEqualTo("816b0d4f8dbc4ec3203131f4236063a3ddeb0199467586b1d874500caebe9e84");
    assertThat(sample.tickets())
        .containsOnlyKeys("cat", "dog")
        .containsEntry("dog", sample.cutoffTicket().orElseThrow());
  }

  /**
   * The digest of what the independent script draws:
   *
   * <pre>{@code
   * python3 -c "
   * for n in range(10000): print('户𠀀﨑H'[n % 4] + f'-{n:05d}')" |
   *   python3 docs/verify-sample.py '规程|2025-03' 3000 | sha256sum
   * }</pre>
   */
  @Test
  void drawsWhatTheIndependentScriptDraws() {
    List<String> letters = List.of("户", "𠀀", "﨑", "H");
    Sample sample =
        Sample.draw(
            SamplePlan.builder()
                .addAllIds(
                    IntStream.range(0, 10_000)
                        .mapToObj(n -> letters.get(n % 4) + "-%05d".formatted(n))
                        .toList())
                .seed("规程|2025-03")
                .rate(THIRTY_PERCENT)
                .build());
    assertThat(sample.size()).isEqualTo(3_000);
    String printed = String.join("\n", sample.selected()) + "\n";
    assertThat(Tickets.hex(Tickets.sha256().digest(printed.getBytes(UTF_8))))
        .isEqualTo("c36d6b4572096d9116514b7a81c7aeafb8ebfbb00617676b024597fb8f1b4a95");
    assertThat(sample.populationDigest())
        .isEqualTo("e4184f9f525f9724e42203d559dd0e32830abbf5fdc65857b4e1f4b6884c7064");
    assertThat(sample.cutoffTicket())
        .contains("0.2988549122136831183096897279343299281234459853894854121582482969917066394078");
  }

  @ParameterizedTest
  @CsvSource({
    "CEILING, 0, 0",
    "CEILING, 1, 1",
    "CEILING, 9, 3",
    "CEILING, 10, 3",
    "CEILING, 11, 4",
    "HALF_UP, 1, 0",
    "HALF_UP, 5, 2",
    "HALF_UP, 11, 3",
    "HALF_UP, 12, 4"
  })
  void sizeIsTheRateRounded(SampleRounding rounding, int members, int size) {
    assertThat(Sample.draw(numbered("W", members).rounding(rounding).build()).size())
        .isEqualTo(size);
  }

  @Test
  void anEmptyPopulationDrawsNobody() {
    Sample sample = Sample.draw(plan("s").build());
    assertThat(sample.selected()).isEmpty();
    assertThat(sample.strata()).isEmpty();
    assertThat(sample.cutoffTicket()).isEmpty();
    assertThat(sample.populationDigest())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @ParameterizedTest
  @CsvSource({
    // earlier population, earlier selection, members, drawn, carried population, carried selection
    "5, 2, 5, 1, 10, 3",
    "10, 3, 1, 1, 11, 4",
    "10, 6, 2, 0, 12, 6",
    "10, 0, 2, 2, 12, 2",
    "0, 0, 10, 3, 10, 3"
  })
  void earlierWindowsCount(
      int population, int selected, int members, int drawn, int populationOut, int selectedOut) {
    Sample sample =
        Sample.draw(
            numbered("Y", members)
                .carry(Carry.builder().populationTotal(population).selectedTotal(selected).build())
                .build());
    assertThat(sample.size()).isEqualTo(drawn);
    assertThat(sample.carry())
        .isEqualTo(
            Carry.builder().populationTotal(populationOut).selectedTotal(selectedOut).build());
  }

  @ParameterizedTest
  @CsvSource({
    // members, rate, largest rate, drawn, infeasible
    "1, 0.30, 0.60, 1, true",
    "2, 0.30, 0.60, 1, false",
    "3, 0.30, 0.60, 1, false",
    "10, 0.61, 0.60, 7, true",
    "10, 0.60, 0.60, 6, false"
  })
  void whereNoWholeNumberLiesInTheBandTheMinimumStands(
      int members, BigDecimal rate, BigDecimal maxRate, int drawn, boolean infeasible) {
    Sample sample = Sample.draw(numbered("P", members, rate).maxRate(maxRate).build());
    assertThat(sample.size()).isEqualTo(drawn);
    assertThat(sample.bandInfeasible()).isEqualTo(infeasible);
    assertThat(sample.maximum())
        .hasValueSatisfying(
            most ->
                assertThat(most)
                    .isEqualTo(
                        infeasible
                            ? drawn
                            : maxRate.multiply(BigDecimal.valueOf(members)).intValue()));
  }

  @Test
  void theBandLimitsWhatIsMadeUpForEarlierWindows() {
    Carry carry = Carry.builder().populationTotal(10).selectedTotal(0).build();
    assertThat(
            Sample.draw(numbered("P", 5).maxRate(new BigDecimal("0.60")).carry(carry).build())
                .size())
        .isEqualTo(3);
  }

  @Test
  void certainMembersMayExceedTheTarget() {
    Sample sample = Sample.draw(numbered("W", 4).addMustInclude("W-001", "W-002", "W-003").build());
    assertThat(sample.selected()).containsExactlyInAnyOrder("W-001", "W-002", "W-003");
    assertThat(sample.cutoffTicket()).isEmpty();
  }

  @Test
  void reservesFollowInTicketOrderFromAllStrata() {
    SamplePlan.Builder plan = SamplePlan.builder().seed("strata").rate(THIRTY_PERCENT);
    for (String id :
        List.of("A-1", "A-2", "A-3", "A-4", "A-5", "A-6", "A-7", "B-1", "B-2", "C-1")) {
      plan.addPopulation(Candidate.builder().id(id).stratum(id.substring(0, 1)).build());
    }
    Sample sample = Sample.draw(plan.reserveCount(4).build());
    assertThat(sample.selected()).containsExactly("A-7", "A-3", "B-2");
    assertThat(sample.reserves()).containsExactly("C-1", "A-1", "A-5", "A-4");
    assertThat(sample.tickets()).containsOnlyKeys("A-7", "A-3", "B-2", "C-1", "A-1", "A-5", "A-4");
  }

  @Test
  void aPlanThatContradictsItselfIsRefusedWithAllItsProblems() {
    assertThatThrownBy(
            () ->
                SamplePlan.builder()
                    .addPopulation(
                        Candidate.builder().id("a").stratum("A").build(),
                        Candidate.builder().id("a").build())
                    .seed(" ")
                    .rate(new BigDecimal("1.01"))
                    .maxRate(new BigDecimal("-0.1"))
                    .reserveCount(-1)
                    .addMustInclude("b", "a", "a")
                    .carry(
                        Carry.builder().populationTotal(Integer.MAX_VALUE).selectedTotal(0).build())
                    .build())
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
        .extracting(InvalidInputException::problems, InstanceOfAssertFactories.list(Problem.class))
        .extracting(Problem::path, Problem::reason)
        .containsExactly(
            tuple("seed", Reason.MISSING),
            tuple("reserveCount", Reason.OUT_OF_RANGE),
            tuple("rate", Reason.OUT_OF_RANGE),
            tuple("maxRate", Reason.OUT_OF_RANGE),
            tuple("population[1].id", Reason.DUPLICATE),
            tuple("population[1].stratum", Reason.MISSING),
            tuple("mustInclude[0]", Reason.UNKNOWN_VALUE),
            tuple("mustInclude[2]", Reason.DUPLICATE),
            tuple("carry.populationTotal", Reason.OUT_OF_RANGE));
  }

  @Test
  void verificationNamesEveryDifference() {
    SamplePlan plan = numbered("P", 10).build();
    List<String> claimed = new ArrayList<>(Sample.draw(plan).selected());
    String replaced = claimed.set(1, "P-001");
    claimed.add("X-9");
    claimed.add("X-9");
    SampleVerification verification = Sample.verify(plan, claimed);
    assertThat(verification.holds()).isFalse();
    assertThat(verification)
        .hasToString(
            """
            size: size, published 5, drawn 3
            not drawn: P-001, published P-001, drawn nothing
            not in the population: X-9, published X-9, drawn nothing
            named twice: X-9, published X-9, drawn nothing
            left out: %s, published nothing, drawn %s"""
                .formatted(replaced, replaced));
  }

  @Test
  void verificationNamesAWrongOrder() {
    SamplePlan plan = numbered("P", 10).build();
    List<String> claimed = new ArrayList<>(Sample.draw(plan).selected());
    claimed.add(claimed.remove(0));
    assertThat(Sample.verify(plan, claimed).differences())
        .extracting(SampleDifference::kind)
        .containsOnly(SampleDifference.Kind.ORDER)
        .hasSize(3);
  }
}
