package dev.guicheng.rules.service;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Verdict;
import dev.guicheng.rules.Guicheng;
import dev.guicheng.service.Act;
import dev.guicheng.service.AppearanceRecord;
import dev.guicheng.service.Call;
import dev.guicheng.service.ConductRecord;
import dev.guicheng.service.DoorSignal;
import dev.guicheng.service.Garment;
import dev.guicheng.service.HomeVisit;
import dev.guicheng.service.OutsourcedEvent;
import dev.guicheng.service.Place;
import dev.guicheng.service.ServiceRequest;
import dev.guicheng.service.ServiceSetup;
import dev.guicheng.service.Sex;
import dev.guicheng.service.Stockings;
import dev.guicheng.service.Talk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ServiceAreaTest {
  private static final PolicyEngine ENGINE = Guicheng.engine();

  @Provide
  Arbitrary<List<Act>> acts() {
    return Arbitraries.of(Act.builtIn()).list().uniqueElements().ofMaxSize(8);
  }

  @Test
  void whatIsNotKnownIsNamed() {
    assertThatDecision(
            ENGINE.decide(
                ConductRecord.builder()
                    .addActs(Act.SMOKING, Act.GROOMING)
                    .distanceM(BigDecimal.ONE)
                    .talk(Talk.LANGUAGE)
                    .homeVisit(HomeVisit.builder().signal(DoorSignal.BELL).build())
                    .transferForWork(true)
                    .build()))
        .leavesOpen("STD-17", "place")
        .leavesOpen("STD-22", "place")
        .leavesOpen("STD-07", "smiled")
        .leavesOpen("STD-23", "utterance")
        .leavesOpen("STD-06", "homeVisit.signalCount")
        .leavesOpen("CON-15", "transferRefused");
    assertThatDecision(
            ENGINE.decide(
                AppearanceRecord.builder()
                    .addWears(Garment.HIGH_HEELS)
                    .stockings(Stockings.FLESH)
                    .build()))
        .leavesOpen("STD-13", "sex");
    assertThatDecision(
            ENGINE.decide(
                AppearanceRecord.builder().sex(Sex.MALE).hairMm(new BigDecimal("21")).build()))
        .leavesOpen("STD-02", "staffPost");
    assertThatDecision(
            ENGINE.decide(
                ServiceSetup.builder()
                    .complaintBox(true)
                    .outsourcedEvent(
                        OutsourcedEvent.builder().outsourced(true).affectsQuality(true).build())
                    .build()))
        .leavesOpen("CMP-34", "complaintPhone", "receiverNamed")
        .leavesOpen("REV-01", "outsourcedEvent.reviewed");
  }

  @Property(tries = 100)
  void theOrderOfActsNeverMatters(@ForAll("acts") List<Act> acts, @ForAll long seed) {
    List<Act> shuffled = new ArrayList<>(acts);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(violated(acts)).isEqualTo(violated(shuffled));
  }

  @Property(tries = 100)
  void anotherActNeverMendsABreach(@ForAll("acts") List<Act> acts, @ForAll("acts") List<Act> more) {
    List<Act> all = new ArrayList<>(acts);
    all.addAll(more);
    assertThat(violated(all)).containsAll(violated(acts)).containsAll(violated(more));
  }

  private static Set<String> violated(List<Act> acts) {
    return ENGINE
        .decide(ConductRecord.builder().addAllActs(acts).place(Place.PUBLIC_AREA).build())
        .findings()
        .stream()
        .filter(finding -> finding.verdict() == Verdict.VIOLATED)
        .map(Finding::clause)
        .collect(Collectors.toSet());
  }

  @Test
  void anExplanationSaysWhatMustNotBe() {
    Decision<?> decision =
        ENGINE.decide(
            ConductRecord.builder()
                .call(Call.builder().hungUpFirst(false).build())
                .utterance("不知道")
                .build());
    assertThat(decision.explain(Locale.ENGLISH))
        .contains("must not be so")
        .contains("must include none of 不知道");
    assertThat(decision.explain(Locale.SIMPLIFIED_CHINESE)).contains("不应包括其中任何一项");
  }

  @Test
  void anExplanationSaysWhatExcusesAndWhatTellsTheSexes() {
    String look =
        ENGINE
            .decide(
                AppearanceRecord.builder()
                    .sex(Sex.FEMALE)
                    .stockings(Stockings.OTHER)
                    .skirt(false)
                    .addWears(Garment.VEST, Garment.ROLLED_SLEEVES, Garment.HIGH_HEELS)
                    .special(true)
                    .fringeOverEyes(false)
                    .build())
            .explain(Locale.ENGLISH);
    assertThat(look)
        .contains("special circumstances = yes")
        .contains("needed for the work = no")
        .contains("wears a skirt = no");
    assertThat(look.split("sex = female", -1)).hasSize(3);
    String conduct =
        ENGINE
            .decide(
                ConductRecord.builder()
                    .addActs(Act.SMOKING, Act.YAWNING, Act.GAMES)
                    .place(Place.BACK_OFFICE)
                    .build())
            .explain(Locale.ENGLISH);
    assertThat(conduct.split("place = back office", -1)).hasSize(2);
    assertThat(conduct).contains("permitted = no");
  }

  @Test
  void anExplanationOfACallSaysWhatWasWrongWithIt() {
    Decision<?> decision =
        ENGINE.decide(
            ConductRecord.builder()
                .call(Call.builder().greeting("您好。").hungUpFirst(true).build())
                .build());
    assertThat(decision.explain(Locale.ENGLISH))
        .contains("must open with 您好, and more must follow - violated")
        .contains("hung up first = yes: must not be so - violated");
    assertThat(decision.explain(Locale.SIMPLIFIED_CHINESE)).contains("应先说 您好,并接着说明");
  }

  @Test
  void anExplanationSaysWhetherAServiceIsListed() {
    assertThat(explained("WINDOW_CLEANING"))
        .contains("entries of the catalogue = 24")
        .contains("free = no")
        .doesNotContain("code of the service");
    assertThat(explained("MILK")).contains("code of the service = 17").contains("free = yes");
  }

  private static String explained(String service) {
    return ENGINE.decide(ServiceRequest.builder().service(service).build()).explain(Locale.ENGLISH);
  }
}
