package dev.guicheng.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.guicheng.Direction;
import dev.guicheng.Form;
import dev.guicheng.HandoverProcedure;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.policy.PolicyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HandoverTest {
  private static final LocalDate SUN_2025_06_01 = LocalDate.of(2025, 6, 1);

  private static OwnerPapers owner(String id) {
    return OwnerPapers.builder().id(id).build();
  }

  private static OwnerPapers minor(String id) {
    return OwnerPapers.builder().id(id).minor(true).build();
  }

  private static Handover.Builder coOwners(String... present) {
    return Handover.builder()
        .ownerKind(OwnerKind.CO_OWNERS)
        .addOwners(owner("a"), owner("b"), minor("c"))
        .addPresent(present);
  }

  @Test
  void everythingWrongIsSaidAtOnceEachValueOnItsOwnFirst() {
    assertThatThrownBy(
            () ->
                coOwners("a", "d", "")
                    .addOwners(owner("b"))
                    .addOtherPapers(" ")
                    .outstanding(new BigDecimal("-1"))
                    .build())
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::path, Problem::reason)
                    .containsExactly(
                        tuple("present[2]", Reason.MISSING),
                        tuple("otherPapers[0]", Reason.MISSING),
                        tuple("outstanding", Reason.OUT_OF_RANGE),
                        tuple("owners[3].id", Reason.DUPLICATE),
                        tuple("present[1]", Reason.UNKNOWN_VALUE)));
  }

  @Test
  void whoeverDidNotComeIsAbsent() {
    assertThat(coOwners("b").build().absentees())
        .extracting(OwnerPapers::id)
        .containsExactly("a", "c");
    assertThat(coOwners("a", "b", "c").build().absentees()).isEmpty();
  }

  @Test
  void anOwnerWhoIsNamedTwiceCameOnce() {
    assertThat(coOwners("a", "a").build().onlyOneCame()).isTrue();
    assertThat(coOwners("a", "b").build().onlyOneCame()).isFalse();
    assertThat(coOwners().build().onlyOneCame()).isFalse();
  }

  @Test
  void aMinorIsNotOfAge() {
    assertThat(coOwners("c").build().ownerOfAgeCame()).isFalse();
    assertThat(coOwners("c", "a").build().ownerOfAgeCame()).isTrue();
  }

  @Test
  void aCompanysPapersAreItsAttributes() {
    assertThat(Handover.isAttribute(Handover.LETTER)).isTrue();
    assertThat(Handover.isAttribute(Handover.RECEIVER_IDENTITY)).isTrue();
    assertThat(Handover.isAttribute(Handover.BUSINESS_LICENCE)).isTrue();
    assertThat(Handover.isAttribute("DEED")).isFalse();
  }

  @Test
  void aPaperThatTheBookDoesNotAskForIsUnknown() {
    Handover question =
        Handover.builder().ownerKind(OwnerKind.SOLE).addOtherPapers("DEED", "DEEDS").build();
    Problems problems = new Problems("handover");
    question.checkAgainst(
        PolicyBook.manual().with("handover.papers", Map.of("DEED", List.of("SOLE"))), problems);
    assertThat(problems.found())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("otherPapers[1]");
              assertThat(problem.reason()).isEqualTo(Reason.UNKNOWN_VALUE);
              assertThat(problem.message()).contains("Maybe DEED?");
            });
  }

  @Test
  void aSitesFormHasACopyForEachKeeperAndAtLeastOne() {
    PolicyBook book =
        PolicyBook.manual()
            .with(
                "vocabulary.Form",
                Map.of(
                    "PETS", Map.of("zh", "宠物", "en", "pets"),
                    "BIKES", Map.of("zh", "单车", "en", "bikes")))
            .with("handover.forms", Map.of("PETS", List.of("OWNER", "ARCHIVIST")))
            .with("handover.forms", Map.of("BIKES", List.of()));
    assertThat(book.handover().forms())
        .endsWith(
            new RequiredForm(
                5,
                FormCopies.builder()
                    .form(new Form("PETS"))
                    .copies(2)
                    .addTo(Role.OWNER, Role.ARCHIVIST)
                    .build(),
                "HND-08"),
            new RequiredForm(
                6, FormCopies.builder().form(new Form("BIKES")).copies(1).build(), "HND-08"));
  }

  @Test
  void theArchiveIsOrderedByOwnerAndThenByTheTable() {
    Handover question = coOwners().build();
    HandoverPolicy policy =
        PolicyBook.manual()
            .with("handover.papers", Map.of("DEED", List.of("CO_OWNERS")))
            .handover();
    List<String> papers =
        List.of(
            "certificate",
            "owners[a].identity",
            "owners[a].hukouBook",
            "powersOfAttorney[a]",
            "owners[b].identity",
            "powersOfAttorney[c]",
            "DEED");
    assertThat(papers.stream().map(paper -> policy.archivePosition(question, paper)))
        .isSorted()
        .doesNotHaveDuplicates()
        .doesNotContain(-1);
  }

  @Test
  void theManualsFormsHaveTheirClauses() {
    assertThat(PolicyBook.manual().handover().forms())
        .extracting(RequiredForm::clause)
        .containsExactly("HND-08", "HND-08b", "HND-08", "HND-08c", "HND-08d");
  }

  @Test
  void aRecordIsJudgedByTheBookOfItsDay() {
    HandoverRecord.Builder record =
        HandoverRecord.builder()
            .procedure(HandoverProcedure.HANDOVER)
            .ownerLeftAt(SUN_2025_06_01.plusDays(2).atTime(9, 0));
    assertThat(record.build().policyDate()).contains(SUN_2025_06_01.plusDays(2));
    record.formReturnedAt(SUN_2025_06_01.plusDays(1).atTime(9, 0));
    assertThat(record.build().policyDate()).contains(SUN_2025_06_01.plusDays(1));
    record.handedOverOn(SUN_2025_06_01);
    assertThat(record.build().policyDate()).contains(SUN_2025_06_01);
  }

  @Test
  void aKeyLogIsJudgedByTheBookOfItsLastMovement() {
    assertThat(
            KeyLog.builder()
                .addMovements(
                    moved(SUN_2025_06_01.plusDays(1)),
                    moved(SUN_2025_06_01),
                    KeyMovement.builder().key("a").direction(Direction.IN).build())
                .build()
                .policyDate())
        .contains(SUN_2025_06_01.plusDays(1));
    assertThat(KeyLog.builder().build().policyDate()).isEmpty();
  }

  private static KeyMovement moved(LocalDate day) {
    return KeyMovement.builder()
        .key("a")
        .direction(Direction.IN)
        .movedAt(day.atTime(12, 0))
        .build();
  }

  @Provide
  Arbitrary<List<Authority>> powers() {
    return Combinators.combine(
            Arbitraries.of("a", "b"),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of(DocumentCopy.class).optional())
        .as(
            (grantor, handwritten, notarised, copy) ->
                Authority.builder()
                    .grantor(grantor)
                    .handwritten(handwritten)
                    .notarised(notarised)
                    .copy(copy)
                    .build())
        .list()
        .ofMaxSize(5);
  }

  @Property
  void anotherPowerNeverMakesTheBestOneWorse(
      @ForAll("powers") List<Authority> powers, @ForAll("powers") List<Authority> more) {
    Handover fewer = coOwners().addAllPowersOfAttorney(powers).build();
    Handover all = coOwners().addAllPowersOfAttorney(powers).addAllPowersOfAttorney(more).build();
    fewer
        .findPowerOf("a")
        .ifPresent(
            best ->
                assertThat(all.findPowerOf("a").orElseThrow().shortcomings())
                    .isLessThanOrEqualTo(best.shortcomings()));
  }

  @Property
  void aPowerWithoutShortcomingsIsAnOriginalHandwrittenAndNotarised(
      @ForAll("powers") List<Authority> powers) {
    for (Authority power : powers) {
      assertThat(power.shortcomings() == 0)
          .isEqualTo(
              power.handwritten()
                  && power.notarised()
                  && power.copy().filter(copy -> copy == DocumentCopy.ORIGINAL).isPresent());
    }
  }
}
