package dev.guicheng.rules.handover;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Decision;
import dev.guicheng.HandoverProcedure;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Role;
import dev.guicheng.SettingOverride;
import dev.guicheng.handover.ArchiveItem;
import dev.guicheng.handover.Authority;
import dev.guicheng.handover.DocumentCopy;
import dev.guicheng.handover.FormCopies;
import dev.guicheng.handover.Handover;
import dev.guicheng.handover.HandoverOutcome;
import dev.guicheng.handover.HandoverRecord;
import dev.guicheng.handover.Inspection;
import dev.guicheng.handover.KeyLog;
import dev.guicheng.handover.OwnerKind;
import dev.guicheng.handover.OwnerPapers;
import dev.guicheng.handover.Stamp;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.policy.Span;
import dev.guicheng.rules.Guicheng;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HandoverRulesTest {
  private static final PolicyEngine ENGINE = Guicheng.engine();

  private static OwnerPapers.Builder owner(String id) {
    return OwnerPapers.builder().id(id).identity(DocumentCopy.ORIGINAL);
  }

  private static Handover.Builder company() {
    return Handover.builder()
        .ownerKind(OwnerKind.CORPORATE)
        .letter(true)
        .receiverIdentity(DocumentCopy.ORIGINAL);
  }

  private static PolicyEngine under(Map<String, ?> settings) {
    return ENGINE.withPolicies(PolicyTimeline.of(PolicyBook.manual().withAll(settings)));
  }

  @Test
  void nobodyThereIsForTheSupervisor() {
    for (OwnerKind kind : List.of(OwnerKind.SOLE, OwnerKind.CO_OWNERS)) {
      assertThatDecision(
              ENGINE.decide(
                  Handover.builder().ownerKind(kind).addOwners(owner("a").build()).build()))
          .leavesOpen(kind.clause(), "Y-08");
    }
  }

  @Test
  void anExplanationTellsWhatWasShownAndWhatShouldHaveBeen() {
    assertThat(
            ENGINE
                .decide(
                    Handover.builder()
                        .ownerKind(OwnerKind.CORPORATE)
                        .receiverIdentity(DocumentCopy.PHOTOCOPY)
                        .build())
                .explain(Locale.ENGLISH))
        .contains("receiver's identity card = photocopy: must be original");
    assertThat(
            ENGINE
                .decide(
                    HandoverRecord.builder()
                        .procedure(HandoverProcedure.MOVE_IN)
                        .payee(Role.SERVICE_CENTRE)
                        .build())
                .explain(Locale.ENGLISH))
        .contains("payee = service centre: must be developer");
  }

  @Test
  void whatIsNotKnownIsNamed() {
    assertThatDecision(
            ENGINE.decide(
                Handover.builder()
                    .ownerKind(OwnerKind.SOLE)
                    .addOwners(OwnerPapers.builder().id("a").build())
                    .addPresent("a")
                    .build()))
        .leavesOpen("HND-01", "owners[a].identity")
        .leavesOpen("HND-05", "certificate", "outstanding");
    assertThatDecision(ENGINE.decide(Handover.builder().ownerKind(OwnerKind.CORPORATE).build()))
        .leavesOpen("HND-03", "letter", "receiverIdentity");
    assertThatDecision(
            ENGINE.decide(
                Handover.builder()
                    .ownerKind(OwnerKind.CO_OWNERS)
                    .addOwners(owner("a").build(), owner("b").build())
                    .addPresent("a")
                    .addPowersOfAttorney(
                        Authority.builder().grantor("b").handwritten(true).notarised(true).build())
                    .build()))
        .leavesOpen("HND-02", "powersOfAttorney[b].copy");
  }

  @Test
  void theTimesThatAreNotKnownAreNamed() {
    assertThatDecision(
            ENGINE.decide(
                HandoverRecord.builder()
                    .procedure(HandoverProcedure.HANDOVER)
                    .inspection(
                        Inspection.builder()
                            .water(BigDecimal.ONE)
                            .electricity(BigDecimal.ONE)
                            .gas(BigDecimal.ONE)
                            .ownerSigned(true)
                            .build())
                    .build()))
        .leavesOpen("HND-09", "formReturnedAt", "ownerLeftAt");
  }

  @Test
  void theLostLimitForLendingIsNamed() {
    assertThatDecision(ENGINE.decide(KeyLog.builder().lendingTime(Span.ofMinutes(1)).build()))
        .leavesOpen("KEY-03", "key.lending.max")
        .satisfies("KEY-01");
  }

  @Test
  void aSitesOwnTablesAreCitedAsTheSites() {
    Decision<HandoverOutcome> decision =
        under(Map.of("handover.papers", Map.of("businessLicence", List.of("CORPORATE"))))
            .decide(company().build());
    assertThatDecision(decision).leavesOpen("HND-03", "businessLicence");
    assertThat(decision.readings()).contains("Z-23").doesNotContain("Z-68");
    assertThat(decision.overrides())
        .extracting(SettingOverride::key)
        .containsExactly("handover.papers");
  }

  @Test
  void theArchiveAndTheFormsComeInAnOrder() {
    HandoverOutcome outcome = ENGINE.decide(company().keysInCustody(true).build()).outcome();
    assertThat(outcome.archive())
        .containsExactly(
            ArchiveItem.of("certificate", DocumentCopy.ORIGINAL),
            ArchiveItem.of("letter", DocumentCopy.ORIGINAL),
            ArchiveItem.of("receiverIdentity", DocumentCopy.PHOTOCOPY));
    assertThat(outcome.requiredForms())
        .extracting(FormCopies::form)
        .extracting(Object::toString)
        .containsExactly(
            "CONTACT_SHEET",
            "FIRE_AGREEMENT",
            "KEY_RECEIPT",
            "ACCEPTANCE_FORM",
            "KEY_CUSTODY_LETTER");
  }

  @Provide
  Arbitrary<Set<Stamp>> stamps() {
    return Arbitraries.of(Stamp.class).set();
  }

  @Property(tries = 100)
  void theKeysAreReleasedOnlyWithPapersAccountsAndVerification(
      @ForAll boolean letter,
      @ForAll DocumentCopy identity,
      @ForAll DocumentCopy certificate,
      @ForAll("stamps") Set<Stamp> stamps,
      @ForAll boolean paid,
      @ForAll boolean verified) {
    boolean papers = letter && identity == DocumentCopy.ORIGINAL;
    boolean accounts = certificate == DocumentCopy.ORIGINAL && stamps.size() == 2 && paid;
    HandoverOutcome outcome =
        ENGINE
            .decide(
                Handover.builder()
                    .ownerKind(OwnerKind.CORPORATE)
                    .letter(letter)
                    .receiverIdentity(identity)
                    .certificate(certificate)
                    .addAllStamps(stamps)
                    .outstanding(paid ? BigDecimal.ZERO : BigDecimal.ONE)
                    .documentsVerified(verified)
                    .build())
            .outcome();
    assertThat(outcome.documentsComplete()).contains(papers);
    assertThat(outcome.accountsCleared()).contains(accounts);
    assertThat(outcome.mayHandOver()).contains(papers && accounts);
    assertThat(outcome.mayReleaseKeys()).contains(papers && accounts && verified);
    assertThat(outcome.missing().isEmpty()).isEqualTo(papers && accounts);
  }
}
