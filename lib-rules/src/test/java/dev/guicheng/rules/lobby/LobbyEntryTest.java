package dev.guicheng.rules.lobby;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Action;
import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.Form;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Verdict;
import dev.guicheng.lobby.Access;
import dev.guicheng.lobby.Emergency;
import dev.guicheng.lobby.LobbyEntry;
import dev.guicheng.lobby.LobbyEntryOutcome;
import dev.guicheng.lobby.Person;
import dev.guicheng.lobby.VisitFact;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.rules.Guicheng;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LobbyEntryTest {
  private static final PolicyEngine ENGINE = Guicheng.engine();
  private static final Person COURIER = new Person("COURIER");
  private static final PolicyEngine SITE =
      ENGINE.withPolicies(
          PolicyTimeline.of(
              PolicyBook.manual()
                  .named("Riverside")
                  .withAll(
                      Map.of(
                          "vocabulary.Person",
                          Map.of("COURIER", Map.of("zh", "快递员", "en", "courier")),
                          "lobby.access",
                          Map.of(
                              "COURIER",
                              Map.of(
                                  "needs",
                                  List.of("passValid", "officePermission"),
                                  "register",
                                  "DUTY_LOG",
                                  "steps",
                                  List.of("LOG", "ADMIT"),
                                  "clause",
                                  "SITE-07"))))));

  private static LobbyEntry.Builder courier() {
    return LobbyEntry.builder().person(COURIER);
  }

  @Test
  void aKindOfVisitorOfTheSitesOwnIsDecidedByItsRow() {
    Decision<LobbyEntryOutcome> decision =
        SITE.decide(courier().passValid(true).officePermission(true).build());
    assertThatDecision(decision).applies("SITE-07");
    assertThat(decision.outcome())
        .isEqualTo(
            LobbyEntryOutcome.builder()
                .access(Access.ADMIT)
                .register(Form.DUTY_LOG)
                .addSteps(Action.LOG, Action.ADMIT)
                .build());
    assertThat(decision.overrides())
        .singleElement()
        .satisfies(override -> assertThat(override.key()).isEqualTo("lobby.access"));
  }

  @Test
  void theRowSaysWhatIsStillMissing() {
    Decision<LobbyEntryOutcome> decision = SITE.decide(courier().passValid(true).build());
    assertThatDecision(decision).leavesOpen("SITE-07", "officePermission");
    assertThat(decision.outcome().access()).contains(Access.HOLD);
    assertThat(decision.outcome().missing()).containsExactly("officePermission");
    assertThat(decision.outcome().steps()).containsExactly(Action.LOG, Action.ADMIT);
    assertThat(decision.outcome().register()).isEmpty();
  }

  @Test
  void onceSomethingRefusesNothingElseIsMissing() {
    Decision<LobbyEntryOutcome> decision = SITE.decide(courier().passValid(false).build());
    assertThatDecision(decision).applies("SITE-07");
    assertThat(decision.outcome())
        .isEqualTo(LobbyEntryOutcome.builder().access(Access.DENY).build());
  }

  @Test
  void theOtherRowsStayTheManuals() {
    Decision<LobbyEntryOutcome> decision =
        SITE.decide(LobbyEntry.builder().person(Person.PASS_HOLDER).passValid(true).build());
    assertThatDecision(decision).applies("LOB-12");
    assertThat(decision.overrides()).isEmpty();
    assertThat(decision.outcome().steps())
        .containsExactly(Action.CHECK_PASS, Action.LOG, Action.ADMIT);
  }

  @Test
  void whatIsNotKnownIsExplainedAsNotKnown() {
    String explained =
        ENGINE
            .decide(LobbyEntry.builder().person(Person.KNOWN_RESIDENT).hasCard(false).build())
            .explain(Locale.ENGLISH);
    assertThat(explained).contains("LOB-01").contains("not known");
  }

  @Test
  void questionsDecidedTogetherGetTheSameDecisions() {
    List<LobbyEntry> entries =
        Person.builtIn().stream()
            .map(person -> LobbyEntry.builder().person(person).passValid(true).build())
            .toList();
    assertThat(ENGINE.decideAll(entries))
        .isEqualTo(entries.stream().<Object>map(ENGINE::decide).toList());
  }

  @Test
  void anExplanationTellsWhatWasLookedAtAndNoAnswerAsARefusal() {
    LobbyEntry visitor =
        LobbyEntry.builder().person(Person.VISITOR).addFacts(VisitFact.values()).build();
    assertThat(ENGINE.decide(visitor).explain(Locale.ENGLISH))
        .contains("occupant's permission = no");
    LobbyEntry leader = LobbyEntry.builder().person(Person.COMPANY_LEADER).onList(false).build();
    assertThat(ENGINE.decide(leader).explain(Locale.ENGLISH))
        .contains("on the list = no")
        .doesNotContain("recognised by staff");
  }

  @Property(tries = 300)
  void anEmergencyOverridesWhateverElseIsKnown(
      @ForAll("entries") LobbyEntry.Builder entry, @ForAll Emergency emergency) {
    Decision<LobbyEntryOutcome> decision = ENGINE.decide(entry.emergency(emergency).build());
    assertThat(decision.findings()).map(Finding::clause).containsExactly("LOB-22");
    assertThat(decision.outcome())
        .isEqualTo(
            LobbyEntryOutcome.builder()
                .addActions(Action.START_EMERGENCY_PROCEDURE, Action.NOTIFY)
                .build());
  }

  @Property(tries = 300)
  void everybodyGetsAnAnswerAndNobodyPassesWhileAClauseIsOpen(
      @ForAll("entries") LobbyEntry.Builder entry) {
    Decision<LobbyEntryOutcome> decision = ENGINE.decide(entry.build());
    boolean open =
        decision.findings().stream().anyMatch(finding -> finding.verdict() == Verdict.UNDETERMINED);
    assertThat(decision.outcome().access()).isPresent();
    if (open) {
      assertThat(decision.outcome().access()).contains(Access.HOLD);
      assertThat(decision.outcome().missing()).isNotEmpty();
    }
    assertThat(decision.findings())
        .allSatisfy(
            finding -> assertThat(finding.verdict()).isIn(Verdict.APPLIED, Verdict.UNDETERMINED));
  }

  @Provide
  Arbitrary<LobbyEntry.Builder> entries() {
    Arbitrary<Optional<Boolean>> fact =
        Arbitraries.of(Optional.of(true), Optional.of(false), Optional.empty());
    Arbitrary<List<Optional<Boolean>>> facts = fact.list().ofSize(11);
    Arbitrary<List<VisitFact>> told = Arbitraries.of(VisitFact.class).list().ofMaxSize(4);
    return Combinators.combine(Arbitraries.of(Person.builtIn()), facts, told)
        .as(
            (person, known, visit) ->
                LobbyEntry.builder()
                    .person(person)
                    .hasCard(known.get(0))
                    .knowsPassword(known.get(1))
                    .someoneHome(known.get(2))
                    .permission(known.get(3))
                    .nameMatches(known.get(4))
                    .onList(known.get(5))
                    .recognised(known.get(6))
                    .badgeValid(known.get(7))
                    .gateConfirmed(known.get(8))
                    .officePermission(known.get(9))
                    .passValid(known.get(10))
                    .addAllFacts(visit));
  }
}
