package dev.guicheng.callback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.callback.CallbackPolicy.SampleRounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every draw. */
class SampleLawsTest {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Provide
  Arbitrary<List<String>> populations() {
    return Arbitraries.strings()
        .withChars("AB户𠀀﨑-0123")
        .ofMinLength(1)
        .ofMaxLength(6)
        .list()
        .uniqueElements()
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<SamplePlan> plans() {
    return Combinators.combine(
            populations(),
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8),
            Arbitraries.integers().between(0, 100),
            Arbitraries.longs(),
            Arbitraries.of(SampleRounding.class))
        .as(SampleLawsTest::plan);
  }

  /** A plan that may have strata, certain members, earlier windows, a band and reserves. */
  private static SamplePlan plan(
      List<String> ids, String seed, int percent, long randomness, SampleRounding rounding) {
    Random random = new Random(randomness);
    SamplePlan.Builder plan =
        SamplePlan.builder()
            .seed(seed)
            .rate(BigDecimal.valueOf(percent).divide(HUNDRED))
            .rounding(rounding)
            .reserveCount(random.nextInt(5));
    int strata = random.nextInt(4);
    for (String id : ids) {
      Candidate.Builder member = Candidate.builder().id(id);
      if (strata > 0) {
        member.stratum("S" + random.nextInt(strata));
      }
      plan.addPopulation(member.build());
      if (random.nextInt(8) == 0) {
        plan.addMustInclude(id);
      }
    }
    if (random.nextBoolean()) {
      plan.maxRate(BigDecimal.valueOf(random.nextInt(101)).divide(HUNDRED));
    }
    if (random.nextBoolean()) {
      int earlier = random.nextInt(50);
      plan.carry(
          Carry.builder()
              .populationTotal(earlier)
              .selectedTotal(random.nextInt(earlier + 1))
              .build());
    }
    return plan.build();
  }

  private static SamplePlan shuffled(SamplePlan plan, long randomness) {
    List<Candidate> members = new ArrayList<>(plan.population());
    Collections.shuffle(members, new Random(randomness));
    return SamplePlan.builder()
        .addAllPopulation(members)
        .seed(plan.seed())
        .rate(plan.rate())
        .maxRate(plan.maxRate())
        .addAllMustInclude(plan.mustInclude())
        .carry(plan.carry())
        .reserveCount(plan.reserveCount())
        .rounding(plan.rounding())
        .build();
  }

  private static SamplePlan plain(List<String> ids, int percent) {
    return plain(ids, percent, Optional.empty());
  }

  private static SamplePlan plain(List<String> ids, int percent, Optional<Carry> carry) {
    return SamplePlan.builder()
        .addAllIds(ids)
        .seed("seed")
        .carry(carry)
        .rate(BigDecimal.valueOf(percent).divide(HUNDRED))
        .build();
  }

  @Property
  void orderOfThePopulationNeverMatters(@ForAll("plans") SamplePlan plan, @ForAll long randomness) {
    assertThat(Sample.draw(shuffled(plan, randomness))).isEqualTo(Sample.draw(plan));
  }

  @Property
  void everybodyDrawnFromASupersetStandsInTheSameOrder(
      @ForAll("populations") List<String> superset, @ForAll @IntRange(max = 40) int kept) {
    List<String> subset = superset.subList(0, Math.min(kept, superset.size()));
    List<String> ofSuperset = new ArrayList<>(Sample.draw(plain(superset, 100)).selected());
    ofSuperset.retainAll(subset);
    assertThat(Sample.draw(plain(subset, 100)).selected()).isEqualTo(ofSuperset);
  }

  @Property
  void aLargerRateOnlyAddsMembers(
      @ForAll("populations") List<String> ids,
      @ForAll @IntRange(max = 100) int percent,
      @ForAll @IntRange(max = 100) int more) {
    List<String> small = Sample.draw(plain(ids, Math.min(percent, more))).selected();
    List<String> large = Sample.draw(plain(ids, Math.max(percent, more))).selected();
    assertThat(large.subList(0, small.size())).isEqualTo(small);
  }

  @Property
  void sizeIsExactWithoutFurtherConditions(
      @ForAll("populations") List<String> ids, @ForAll @IntRange(max = 100) int percent) {
    assertThat(Sample.draw(plain(ids, percent)).size())
        .isEqualTo((ids.size() * percent + 99) / 100);
  }

  @Property
  void nobodyIsDrawnTwiceAndReservesAreNotSelected(@ForAll("plans") SamplePlan plan) {
    Sample sample = Sample.draw(plan);
    List<String> all = new ArrayList<>(sample.selected());
    all.addAll(sample.reserves());
    assertThat(all).doesNotHaveDuplicates();
    assertThat(sample.tickets()).containsOnlyKeys(all);
    assertThat(sample.reserves().size())
        .isEqualTo(Math.min(plan.reserveCount(), plan.population().size() - sample.size()));
  }

  @Property
  void selectedAndReservesStandInTheOrderOfTheirTickets(@ForAll("plans") SamplePlan plan) {
    Sample sample = Sample.draw(plan);
    assertThat(sample.selected().stream().map(sample.tickets()::get).toList()).isSorted();
    assertThat(sample.reserves().stream().map(sample.tickets()::get).toList()).isSorted();
  }

  @Property
  void certainMembersAreAlwaysSelected(@ForAll("plans") SamplePlan plan) {
    Sample sample = Sample.draw(plan);
    assertThat(sample.selected()).containsAll(plan.mustInclude());
    assertThat(sample.size()).isGreaterThanOrEqualTo(plan.mustInclude().size());
  }

  @Property
  void strataAddUpToTheSampleAndHoldTheirOwnMembers(@ForAll("plans") SamplePlan plan) {
    Sample sample = Sample.draw(plan);
    Map<String, Integer> members = new HashMap<>();
    Map<String, Integer> selected = new HashMap<>();
    for (Candidate member : plan.population()) {
      member.stratum().ifPresent(stratum -> members.merge(stratum, 1, Integer::sum));
      if (sample.selected().contains(member.id())) {
        member.stratum().ifPresent(stratum -> selected.merge(stratum, 1, Integer::sum));
      }
    }
    assertThat(sample.strata()).hasSameSizeAs(members.keySet());
    assertThat(sample.strata())
        .allSatisfy(
            stratum -> {
              assertThat(stratum.members()).isEqualTo(members.get(stratum.stratum()));
              assertThat(stratum.size())
                  .isEqualTo(selected.getOrDefault(stratum.stratum(), 0))
                  .isLessThanOrEqualTo(stratum.members());
            });
  }

  @Property
  void overManyWindowsTheShareNeverFallsBelowTheRate(
      @ForAll List<@IntRange(max = 12) Integer> windows, @ForAll @IntRange(max = 100) int percent) {
    Carry carry = Carry.builder().populationTotal(0).selectedTotal(0).build();
    for (int members : windows) {
      List<String> ids = new ArrayList<>();
      for (int member = 0; member < members; member++) {
        ids.add("W" + carry.populationTotal() + "-" + member);
      }
      carry = Sample.draw(plain(ids, percent, Optional.of(carry))).carry();
      assertThat(carry.selectedTotal() * 100)
          .isBetween(carry.populationTotal() * percent, carry.populationTotal() * percent + 99);
    }
  }

  @Property
  void everyDrawVerifies(@ForAll("plans") SamplePlan plan) {
    Sample sample = Sample.draw(plan);
    assertThat(Sample.verify(plan, sample.toOutcome()).differences()).isEmpty();
    assertThat(Sample.verify(plan, sample.selected()).holds()).isTrue();
  }

  @Property
  void everyTamperedSelectionIsFound(@ForAll("plans") SamplePlan plan, @ForAll long randomness) {
    List<String> selected = Sample.draw(plan).selected();
    for (List<String> claimed : tamperedWith(selected, plan, new Random(randomness))) {
      assertThat(Sample.verify(plan, claimed).holds()).as("%s for %s", claimed, selected).isFalse();
    }
  }

  private static List<List<String>> tamperedWith(
      List<String> selected, SamplePlan plan, Random random) {
    List<List<String>> claims = new ArrayList<>();
    List<String> claim = new ArrayList<>(selected);
    claim.add(random.nextInt(selected.size() + 1), "stranger");
    claims.add(claim);
    for (Candidate member : plan.population()) {
      claim = new ArrayList<>(selected);
      claim.add(random.nextInt(selected.size() + 1), member.id());
      claims.add(claim);
    }
    for (int position = 0; position < selected.size(); position++) {
      claim = new ArrayList<>(selected);
      claim.remove(position);
      claims.add(claim);
      claim = new ArrayList<>(selected);
      claim.set(position, "stranger");
      claims.add(claim);
      if (position > 0) {
        claim = new ArrayList<>(selected);
        Collections.swap(claim, position - 1, position);
        claims.add(claim);
      }
    }
    return claims;
  }

  @Property
  void everyTamperedProofIsFound(@ForAll("plans") SamplePlan plan) {
    CallbackSampleOutcome right = Sample.draw(plan).toOutcome();
    Carry carry = right.carry().orElseThrow();
    Carry otherCarry =
        Carry.builder()
            .populationTotal(carry.populationTotal() + 1)
            .selectedTotal(carry.selectedTotal())
            .build();
    List<CallbackSampleOutcome.Builder> claims =
        List.of(
            copy(right).size(right.selected().size() + 1),
            copy(right).bandInfeasible(!right.bandInfeasible().orElseThrow()),
            copy(right).algorithm("another"),
            copy(right).seedDigest("0".repeat(64)),
            copy(right).populationDigest("0".repeat(64)),
            copy(right).cutoffTicket("0.5"),
            copy(right).carry(otherCarry),
            copy(right).addReserve("stranger"),
            copy(right)
                .addStrata(StratumSize.builder().stratum("stranger").members(1).size(0).build()));
    assertThat(claims)
        .allSatisfy(claim -> assertThat(Sample.verify(plan, claim.build()).holds()).isFalse());
  }

  private static CallbackSampleOutcome.Builder copy(CallbackSampleOutcome right) {
    return CallbackSampleOutcome.builder()
        .addAllReserves(right.reserves())
        .addAllStrata(right.strata())
        .addAllSelected(right.selected());
  }
}
