package dev.guicheng.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Form;
import dev.guicheng.Problems;
import dev.guicheng.Role;
import dev.guicheng.manual.Deadline;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rectification.RectificationPolicy.TrackingDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RectificationPolicyTest {
  private static final LocalDate MON_2025_02_24 = LocalDate.of(2025, 2, 24);
  private static final LocalDate MON_2025_03_03 = LocalDate.of(2025, 3, 3);
  private static final RectificationPolicy MANUAL = PolicyBook.manual().rectification();

  private static RectificationPolicy with(String key, String value) {
    return PolicyBook.manual().with(key, value).rectification();
  }

  @Test
  void smallDefectsHaveTheSameDayAndLargeOnesAWeek() {
    assertThat(MANUAL.moveInDay(DefectSize.SMALL, MON_2025_02_24)).contains(MON_2025_02_24);
    assertThat(MANUAL.moveInDay(DefectSize.LARGE, MON_2025_02_24)).contains(MON_2025_03_03);
    assertThat(MANUAL.moveInDeadline(DefectSize.LARGE, MON_2025_02_24.atTime(9, 0)))
        .isEqualTo(Deadline.on(MON_2025_03_03));
  }

  @Test
  void whereDaysAreHoursTheDayIsTheSame() {
    RectificationPolicy hours = with("deadline.days", "HOURS");
    assertThat(hours.moveInDay(DefectSize.LARGE, MON_2025_02_24)).contains(MON_2025_03_03);
    assertThat(hours.moveInDeadline(DefectSize.LARGE, MON_2025_02_24.atTime(9, 0)))
        .isEqualTo(Deadline.at(MON_2025_03_03.atTime(9, 0)));
  }

  @Test
  void halfADayHangsOnTheHour() {
    assertThat(
            with("rectification.moveIn.small", "PT12H").moveInDay(DefectSize.SMALL, MON_2025_02_24))
        .isEmpty();
  }

  @Test
  void theOwnerIsToldOnTheDaysBetween() {
    LocalDate wednesday = MON_2025_02_24.plusDays(2);
    assertThat(TrackingDays.BETWEEN.of(MON_2025_02_24, wednesday))
        .containsExactly(MON_2025_02_24.plusDays(1));
    assertThat(TrackingDays.INCLUSIVE.of(MON_2025_02_24, wednesday))
        .containsExactly(MON_2025_02_24, MON_2025_02_24.plusDays(1), wednesday);
    assertThat(TrackingDays.BETWEEN.of(MON_2025_02_24, MON_2025_02_24)).isEmpty();
    assertThat(TrackingDays.INCLUSIVE.of(wednesday, MON_2025_02_24)).isEmpty();
  }

  @Property
  void bothEndsMakeTwoDaysMore(@ForAll @IntRange(min = 1, max = 500) int days) {
    LocalDate accepted = MON_2025_02_24.plusDays(days);
    assertThat(TrackingDays.INCLUSIVE.of(MON_2025_02_24, accepted))
        .hasSize(TrackingDays.BETWEEN.of(MON_2025_02_24, accepted).size() + 2)
        .isSorted();
  }

  @Property
  void everyDefectStandsOnOneForm(@ForAll @Size(max = 20) List<@IntRange(max = 4) Integer> crews) {
    List<Defect> defects =
        crews.stream()
            .map(index -> Defect.builder().crew(Crew.builtIn().get(index)).build())
            .toList();
    List<CrewForm> forms = CrewForm.perCrew(defects);
    assertThat(forms.stream().mapToInt(CrewForm::count).sum()).isEqualTo(defects.size());
    assertThat(forms).extracting(CrewForm::crew).doesNotHaveDuplicates();
  }

  @Test
  void formsComeInTheOrderOfTheDefects() {
    Defect door = Defect.builder().crew(Crew.SECURITY_DOOR).build();
    Defect wall = Defect.builder().crew(Crew.CIVIL).build();
    assertThat(CrewForm.perCrew(List.of(door, wall, door)))
        .containsExactly(
            CrewForm.builder().crew(Crew.SECURITY_DOOR).count(2).build(),
            CrewForm.builder().crew(Crew.CIVIL).count(1).build());
  }

  @Test
  void theStagesUpToTheLastOneReachedAreExpected() {
    assertThat(RectificationStage.upToLastOf(List.of(RectificationStage.APPROVAL)))
        .containsExactly(
            RectificationStage.PLAN, RectificationStage.BUDGET, RectificationStage.APPROVAL);
    assertThat(
            RectificationStage.upToLastOf(
                List.of(RectificationStage.BUDGET, RectificationStage.PLAN)))
        .containsExactly(RectificationStage.PLAN, RectificationStage.BUDGET);
    assertThat(RectificationStage.upToLastOf(List.of())).isEmpty();
  }

  @Test
  void makingGoodIsLateAfterItsDay() {
    Deadline monday = Deadline.on(MON_2025_02_24);
    LocalDateTime lastMinute = MON_2025_02_24.atTime(23, 59);
    LocalDateTime midnight = MON_2025_02_24.plusDays(1).atStartOfDay();
    RectificationRecord open = RectificationRecord.builder().build();
    RectificationRecord pending = RectificationRecord.builder().asOf(lastMinute).build();
    RectificationRecord overdue = RectificationRecord.builder().asOf(midnight).build();
    RectificationRecord fixed =
        RectificationRecord.builder().fixedAt(lastMinute).asOf(midnight).build();
    RectificationRecord late = RectificationRecord.builder().fixedAt(midnight).build();
    assertThat(new MoveInRepair(open, monday).late()).isEmpty();
    assertThat(new MoveInRepair(pending, monday).late()).isEmpty();
    assertThat(new MoveInRepair(overdue, monday).late()).contains(true);
    assertThat(new MoveInRepair(fixed, monday).late()).contains(false);
    assertThat(new MoveInRepair(late, monday).late()).contains(true);
  }

  @Test
  void codesAreCheckedAgainstTheBook() {
    Problems problems = new Problems("rectification");
    Rectification.builder()
        .addDefects(Defect.builder().crew(Crew.CIVIL).build())
        .addDefects(Defect.builder().crew(new Crew("GLAZIER")).build())
        .build()
        .checkAgainst(PolicyBook.manual(), problems);
    RectificationRecord.builder()
        .form(new Form("NAPKIN"))
        .addPresent(Role.OWNER, new Role("BUTLER"))
        .build()
        .checkAgainst(PolicyBook.manual(), problems);
    assertThat(problems.found())
        .extracting(problem -> problem.path())
        .containsExactly("defects[1].crew", "form", "present[1]");
  }

  @Test
  void theFirstDayThatIsKnownChoosesTheBook() {
    assertThat(Rectification.builder().foundOn(MON_2025_02_24).build().policyDate())
        .contains(MON_2025_02_24);
    assertThat(
            RectificationRecord.builder()
                .asOf(MON_2025_03_03.atStartOfDay())
                .issuedOn(MON_2025_02_24)
                .build()
                .policyDate())
        .contains(MON_2025_03_03);
    assertThat(RectificationRecord.builder().completeDueOn(MON_2025_03_03).build().policyDate())
        .isEqualTo(Optional.of(MON_2025_03_03));
  }
}
