package dev.guicheng.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.policy.PolicyBook;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AppearancePolicyTest {
  private static final AppearancePolicy MANUAL = PolicyBook.manual().appearance();
  private static final AppearancePolicy ALL_GUARDS =
      PolicyBook.manual().with("appearance.guardHair.women", true).appearance();

  @Test
  void everyBuiltInGarmentHasARow() {
    assertThat(MANUAL.garments().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Garment.builtIn().stream().map(Garment::code).toList());
    assertThat(AppearancePolicy.GARMENT_CLAUSES).containsExactlyInAnyOrder("STD-13", "STD-16");
  }

  @Test
  void theManualForbidsEveryFaultThatItCan() {
    assertThat(MANUAL.faults().keySet())
        .containsExactlyInAnyOrderElementsOf(AppearancePolicy.FAULT_ATTRIBUTES);
    assertThat(AppearancePolicy.FAULT_CLAUSES)
        .containsExactlyInAnyOrder("STD-01", "STD-02", "STD-03");
  }

  @Test
  void menAreBoundByTheHairRuleAndWomenGuardsByTheSwitch() {
    AppearanceRecord guard =
        AppearanceRecord.builder().sex(Sex.FEMALE).staffPost(StaffPost.SECURITY_GUARD).build();
    assertThat(MANUAL.hairRuleBinds(AppearanceRecord.builder().sex(Sex.MALE).build())).isTrue();
    assertThat(MANUAL.hairRuleBinds(guard)).isFalse();
    assertThat(ALL_GUARDS.hairRuleBinds(guard)).isTrue();
    assertThat(
            ALL_GUARDS.hairRuleBinds(
                AppearanceRecord.builder().sex(Sex.FEMALE).staffPost(StaffPost.OTHER).build()))
        .isFalse();
  }

  @Test
  void theLimitItselfIsNotTooLong() {
    assertThat(MANUAL.isTooLongForGuards(Optional.of(new BigDecimal("20.0")))).isFalse();
    assertThat(MANUAL.isTooLongForGuards(Optional.of(new BigDecimal("20.1")))).isTrue();
    assertThat(MANUAL.isTooLongForGuards(Optional.empty())).isFalse();
  }

  @Property
  void anExcuseNeverForbidsAGarment(
      @ForAll boolean special, @ForAll boolean workNeed, @ForAll Sex sex) {
    AppearanceRecord plain =
        AppearanceRecord.builder().sex(sex).addAllWears(Garment.builtIn()).build();
    AppearanceRecord excused =
        AppearanceRecord.builder()
            .sex(sex)
            .addAllWears(Garment.builtIn())
            .special(special)
            .workNeed(workNeed)
            .build();
    for (int i = 0; i < Garment.builtIn().size(); i++) {
      boolean before = MANUAL.garmentsOf(plain).get(i).forbidden().orElseThrow();
      assertThat(MANUAL.garmentsOf(excused).get(i).forbidden().orElseThrow()).isIn(before, false);
    }
  }

  @Property
  void aSexThatIsNotKnownLeavesOpenWhatItDecides(@ForAll Sex sex) {
    AppearanceRecord known =
        AppearanceRecord.builder().sex(sex).addAllWears(Garment.builtIn()).build();
    AppearanceRecord unknown = AppearanceRecord.builder().addAllWears(Garment.builtIn()).build();
    for (int i = 0; i < Garment.builtIn().size(); i++) {
      Optional<Boolean> open = MANUAL.garmentsOf(unknown).get(i).forbidden();
      assertThat(open).isIn(Optional.empty(), MANUAL.garmentsOf(known).get(i).forbidden());
    }
  }
}
