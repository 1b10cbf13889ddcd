package dev.guicheng.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.InvalidInputException;
import dev.guicheng.policy.PolicyBook;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServicePolicyTest {
  private static final ServicePolicy MANUAL = PolicyBook.manual().service();

  @Test
  void theCatalogueHasItsCodesInOrder() {
    assertThat(MANUAL.freeCatalogue().values())
        .extracting(FreeService::code)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 24).mapToObj("%02d"::formatted).toList());
    assertThat(ServicePolicy.CATALOGUE_CLAUSES).hasSize(24).contains("FRE-01", "FRE-24");
  }

  @Test
  void aCodeOfTheManualsStandsForItsEntry() {
    ServicePolicy site =
        PolicyBook.manual()
            .with("service.free.catalogue", Map.of("TICKETS", "06", "BIKE_REPAIR", "25"))
            .service();
    assertThat(site.find("TICKETS")).isEqualTo(MANUAL.find("TICKETS"));
    assertThat(site.find("BIKE_REPAIR"))
        .contains(new FreeService("25", Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(MANUAL.find("BIKE_REPAIR")).isEmpty();
  }

  @Test
  void aRemovedServiceIsNotFound() {
    PolicyBook site =
        PolicyBook.manual().with("service.free.catalogue", Collections.singletonMap("TAXI", null));
    assertThat(site.service().find("TAXI")).isEmpty();
    assertThat(site.isMoved(ServicePolicy.FREE_CATALOGUE)).isTrue();
  }

  @Test
  void theChecklistHasEveryItemOfAClauseOfWhichSomethingIsKnown() {
    assertThat(MANUAL.checklistOf(ServiceSetup.builder().build())).isEmpty();
    assertThat(MANUAL.checklistOf(ServiceSetup.builder().trainingCycle(false).build()))
        .containsExactly(
            new ChecklistItem("REV-07", "trainingContent", Optional.empty()),
            new ChecklistItem("REV-07", "trainingCycle", Optional.of(false)));
  }

  @Test
  void theManualsChecklistAsksForEveryAttributeThatItCan() {
    assertThat(MANUAL.setupChecklist().keySet())
        .containsExactlyInAnyOrderElementsOf(ServicePolicy.CHECKLIST_ATTRIBUTES);
  }

  @Test
  void badRowsAreRefusedAllAtOnce() {
    assertThatThrownBy(
            () ->
                PolicyBook.manual()
                    .withAll(
                        Map.of(
                            "service.setup.checklist",
                            Map.of("complaintBoxx", Map.of("clause", "CMP-34")),
                            "service.setup.procedures",
                            List.of("PARKING"))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("policy[service.setup.checklist]")
        .hasMessageContaining("Maybe complaintBox?")
        .hasMessageContaining("policy[service.setup.procedures]");
  }

  @Test
  void aHotlineIsAnsweredAtMostAllDay() {
    assertThat(ServiceSetup.builder().hotlineHours(new BigDecimal("24.00")).build().hotlineHours())
        .contains(new BigDecimal("24.00"));
    assertThatThrownBy(() -> ServiceSetup.builder().hotlineHours(new BigDecimal("24.01")).build())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("24.01");
  }
}
