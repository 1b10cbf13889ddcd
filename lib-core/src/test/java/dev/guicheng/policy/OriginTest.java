package dev.guicheng.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.guicheng.InvalidInputException;
import dev.guicheng.SettingOverride;
import dev.guicheng.callback.CallbackPolicy;
import dev.guicheng.complaint.ComplaintPolicy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OriginTest {
  private static final LocalDate SUN_2026_03_01 = LocalDate.parse("2026-03-01");
  private static final LocalDate TUE_2026_03_31 = LocalDate.parse("2026-03-31");
  private static final Origin CLAUSE_4 =
      Origin.builder()
          .layer("Company")
          .document("Company rules")
          .clause("4")
          .note("asked for")
          .position("company.yaml:3:1")
          .build();

  private static final PolicyBook RIVERSIDE =
      PolicyBook.manual().named("Riverside").fromDocument("Riverside rules");

  @Test
  void bothOfItsDaysAreInclusive() {
    Origin march =
        Origin.builder().layer("Site").startsOn(SUN_2026_03_01).endsOn(TUE_2026_03_31).build();
    assertThat(march.holdsOn(SUN_2026_03_01.minusDays(1))).isFalse();
    assertThat(march.holdsOn(SUN_2026_03_01)).isTrue();
    assertThat(march.holdsOn(TUE_2026_03_31)).isTrue();
    assertThat(march.holdsOn(TUE_2026_03_31.plusDays(1))).isFalse();
    assertThat(Origin.MANUAL.holdsOn(LocalDate.MIN)).isTrue();
  }

  @Test
  void isOverdueFromTheDayAfterItsReview() {
    Origin origin = Origin.builder().layer("Site").reviewBy(TUE_2026_03_31).build();
    assertThat(origin.isOverdueOn(TUE_2026_03_31)).isFalse();
    assertThat(origin.isOverdueOn(TUE_2026_03_31.plusDays(1))).isTrue();
    assertThat(Origin.MANUAL.isOverdueOn(LocalDate.MAX)).isFalse();
  }

  @Test
  void refusesBlankTextsAndALastDayBeforeTheFirst() {
    assertThatThrownBy(() -> Origin.of(" ")).hasMessageContaining("layer");
    assertThatThrownBy(
            () ->
                Origin.builder()
                    .layer("Site")
                    .startsOn(TUE_2026_03_31)
                    .endsOn(SUN_2026_03_01)
                    .build())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the last day 2026-03-01 is before the first, 2026-03-31");
  }

  @Test
  void equalOriginsCiteTheSameWhereverTheyStand() {
    assertThat(CLAUSE_4.at("elsewhere.yaml:1:1")).isEqualTo(CLAUSE_4);
    assertThat(CLAUSE_4).isNotEqualTo(Origin.of("Company"));
  }

  @Test
  void aValueIsTheManualsUntilABookSetsIt() {
    assertThat(RIVERSIDE.origin(CallbackPolicy.COMPLAINT_WINDOW)).isEqualTo(Origin.MANUAL);
    PolicyBook book = RIVERSIDE.with("callback.complaint.window", "P2D");
    assertThat(book.origin(CallbackPolicy.COMPLAINT_WINDOW))
        .isEqualTo(Origin.builder().layer("Riverside").document("Riverside rules").build());
  }

  @Test
  void aGivenOriginStaysWithTheValueUntilSomebodyElseSetsIt() {
    PolicyBook company =
        PolicyBook.manual().withAll(Map.of("callback.complaint.window", "P2D"), CLAUSE_4);
    PolicyBook riverside = company.named("Riverside").fromDocument("Riverside rules");
    assertThat(riverside.origin(CallbackPolicy.COMPLAINT_WINDOW)).isEqualTo(CLAUSE_4);
    assertThat(riverside.origin(CallbackPolicy.COMPLAINT_WINDOW).position())
        .contains("company.yaml:3:1");
    assertThat(
            riverside
                .with("callback.complaint.window", "P1D")
                .origin(CallbackPolicy.COMPLAINT_WINDOW))
        .isEqualTo(riverside.ownOrigin());
  }

  @Test
  void booksThatCiteTheirValuesDifferentlyAreNotEqual() {
    Map<String, String> change = Map.of("callback.complaint.window", "P2D");
    PolicyBook cited = RIVERSIDE.withAll(change, CLAUSE_4);
    assertThat(cited)
        .isEqualTo(RIVERSIDE.withAll(change, CLAUSE_4.at("elsewhere.yaml:1:1")))
        .isNotEqualTo(RIVERSIDE.withAll(change));
    assertThat(cited.id()).isEqualTo(RIVERSIDE.withAll(change).id());
    assertThat(RIVERSIDE.withAll(change, RIVERSIDE.ownOrigin()))
        .isEqualTo(RIVERSIDE.withAll(change));
  }

  @Test
  void anOverrideCitesTheSitesClause() {
    PolicyBook book = RIVERSIDE.withAll(Map.of("callback.complaint.window", "P2D"), CLAUSE_4);
    assertThat(book.overrides("callback-record", List.of("CBK-03")))
        .containsExactly(
            new SettingOverride(
                "callback.complaint.window",
                "P2D",
                "P3D",
                Optional.of("Company rules"),
                Optional.of("4"),
                Optional.of("asked for")));
  }

  @Test
  void rowsOfATableHaveOriginsOfTheirOwn() {
    Map<String, @Nullable Object> rows = new HashMap<>();
    rows.put("ROBOTS", "CLASS_1");
    rows.put("CLUTTER", null);
    PolicyBook book =
        RIVERSIDE
            .withAll(Map.of("complaint.topics", rows), CLAUSE_4)
            .with("complaint.topics", Map.of("BICYCLES", "CLASS_2"));
    assertThat(book.entries(ComplaintPolicy.TOPICS))
        .filteredOn(PolicyEntry::isOfSite)
        .extracting(
            PolicyEntry::path, PolicyEntry::text, PolicyEntry::manualText, PolicyEntry::origin)
        .containsExactlyInAnyOrder(
            tuple("complaint.topics[CLUTTER]", "", "CLASS_1", CLAUSE_4),
            tuple("complaint.topics[ROBOTS]", "CLASS_1", "", CLAUSE_4),
            tuple("complaint.topics[BICYCLES]", "CLASS_2", "", book.ownOrigin()));
    assertThat(book.overrides("complaint", List.of("CMP-18")))
        .extracting(SettingOverride::value, SettingOverride::clause)
        .containsExactlyInAnyOrder(
            tuple("ROBOTS = CLASS_1", Optional.of("4")),
            tuple("BICYCLES = CLASS_2", Optional.empty()));
  }

  @Test
  void everySettingAndRowHasAnEntry() {
    List<PolicyEntry> entries = RIVERSIDE.entries();
    assertThat(entries).noneMatch(PolicyEntry::isOfSite);
    assertThat(entries).extracting(PolicyEntry::path).doesNotHaveDuplicates();
    assertThat(entries)
        .extracting(PolicyEntry::setting)
        .containsAll(
            PolicyBook.settings().stream().filter(setting -> !setting.type().isTable()).toList());
  }
}
