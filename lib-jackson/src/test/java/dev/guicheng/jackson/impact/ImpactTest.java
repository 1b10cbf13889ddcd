package dev.guicheng.jackson.impact;

import static dev.guicheng.jackson.impact.Stub.DAYS;
import static dev.guicheng.jackson.impact.Stub.WINDOW;
import static dev.guicheng.jackson.impact.Stub.callback;
import static dev.guicheng.jackson.impact.Stub.pay;
import static dev.guicheng.jackson.impact.Stub.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.guicheng.Verdict;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.jackson.impact.AttributeImpact.ValueChange;
import dev.guicheng.jackson.impact.DeadlineImpact.Shift;
import dev.guicheng.jackson.impact.MoneyImpact.Subject;
import dev.guicheng.jackson.impact.Refusal.By;
import dev.guicheng.pay.PayMonth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What changes between two engines of known effect. */
class ImpactTest {
  private static final Stub MANUAL = Stub.with(Map.of());

  private static ImpactSummary impact(
      Map<String, ?> before, Map<String, ?> after, RecordedQuestion... records) {
    Impact impact = Impact.between(Stub.with(before), Stub.with(after));
    impact.accept(List.of(records));
    return impact.summary();
  }

  @Test
  void equalBooksChangeNothing() {
    ImpactSummary summary =
        impact(Map.of(), Map.of(), recorded(1, "a", callback()), recorded(2, "b", pay(3000, 1)));

    assertThat(summary.totals()).isEqualTo(new ImpactTotals(2, 0, 0, 0, 0));
    assertThat(summary.flips()).isEmpty();
    assertThat(summary.money()).isEmpty();
    assertThat(summary.examples()).isEmpty();
  }

  @Test
  void aVerdictThatFlipsIsCountedUnderItsClause() {
    ImpactSummary summary =
        impact(
            Map.of(),
            Map.of(WINDOW, "P5D"),
            recorded(1, "a", callback()),
            recorded(2, "b", callback()));

    assertThat(summary.totals().changed()).isEqualTo(2);
    assertThat(summary.flips())
        .extracting(VerdictFlip::clause, VerdictFlip::from, VerdictFlip::to, VerdictFlip::count)
        .containsExactly(
            tuple("CBK-03", Optional.of(Verdict.SATISFIED), Optional.of(Verdict.VIOLATED), 2L));
    assertThat(summary.clauses())
        .extracting(ClauseImpact::clause, ClauseImpact::changed, ClauseImpact::flipped)
        .containsExactly(tuple("CBK-03", 2L, 2L));
  }

  @Test
  void anOutcomeThatChangesIsCountedByKindAndAttribute() {
    ImpactSummary summary = impact(Map.of(), Map.of(WINDOW, "P2D"), recorded(1, "a", callback()));

    assertThat(summary.attributes())
        .extracting(AttributeImpact::kind, AttributeImpact::path, AttributeImpact::values)
        .containsExactly(
            tuple(
                "callback",
                "dueOn",
                List.of(new ValueChange(Optional.of("2026-03-05"), Optional.of("2026-03-04"), 1))));
    assertThat(summary.kinds()).containsExactly(new KindImpact("callback", 1, 1));
  }

  @Test
  void aDeadlineMovesEarlierOrLaterByDays() {
    ImpactSummary earlier = impact(Map.of(), Map.of(WINDOW, "P1D"), recorded(1, "a", callback()));
    ImpactSummary later = impact(Map.of(), Map.of(WINDOW, "P4D"), recorded(2, "b", callback()));

    assertThat(earlier.merge(later).deadlines())
        .extracting(
            DeadlineImpact::path,
            DeadlineImpact::earlier,
            DeadlineImpact::later,
            DeadlineImpact::shifts)
        .containsExactly(
            tuple("dueOn", 1L, 1L, List.of(new Shift(-2 * 1440, 1), new Shift(1440, 1))));
  }

  @Test
  void aLastDayThatBecomesALastInstantMovesFromItsMidnight() {
    ImpactSummary summary = impact(Map.of(), Map.of(WINDOW, "PT72H"), recorded(1, "a", callback()));

    assertThat(summary.deadlines())
        .extracting(DeadlineImpact::earlier, DeadlineImpact::gained, DeadlineImpact::shifts)
        .containsExactly(tuple(1L, 0L, List.of(new Shift(-1440, 1))));
  }

  @Test
  void yuanAddUpInAllAndByPerson() {
    ImpactSummary summary =
        impact(
            Map.of(DAYS, 20),
            Map.of(DAYS, 10),
            recorded(1, "E001", pay(3000, 1)),
            recorded(2, "E001", pay(3000, 2)),
            recorded(3, "E002", pay(2000, 1)),
            recorded(4, "E003", pay(5000, 0)));

    MoneyImpact deduction = ofPath(summary, "deduction");
    assertThat(deduction.compared()).isEqualTo(4);
    assertThat(deduction.before()).isEqualByComparingTo("550");
    assertThat(deduction.after()).isEqualByComparingTo("1100");
    assertThat(deduction.difference()).isEqualByComparingTo("550");
    assertThat(deduction.increased()).isEqualTo(3);
    assertThat(deduction.decreased()).isZero();
    assertThat(deduction.subjects())
        .extracting(Subject::name, Subject::count, subject -> subject.difference().intValue())
        .containsExactly(tuple("E001", 2L, 450), tuple("E002", 1L, 100));
    assertThat(deduction.otherSubjects().count()).isZero();
    assertThat(ofPath(summary, "total").difference()).isEqualByComparingTo("-550");
    assertThat(ofPath(summary, "lines.PERSONAL_LEAVE").subjects()).isEmpty();
    assertThat(summary.clauses())
        .extracting(ClauseImpact::clause, clause -> clause.yuan().intValue())
        .containsExactly(tuple("PAY-01", -550));
  }

  @Test
  void anAmountThatOneSideAloneShowsIsInNoSum() {
    PayMonth unknown = PayMonth.builder().absentDays(BigDecimal.ONE).build();
    ImpactSummary summary =
        impact(
            Map.of(DAYS, 20),
            Map.of(DAYS, 10),
            recorded(1, "a", unknown),
            recorded(2, "b", pay(3000, 1)));

    assertThat(ofPath(summary, "deduction").compared()).isEqualTo(1);
    assertThat(summary.totals()).isEqualTo(new ImpactTotals(1, 1, 0, 0, 0));
  }

  private static MoneyImpact ofPath(ImpactSummary summary, String path) {
    return summary.money().stream()
        .filter(money -> money.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsRefusedIsCountedAndNamed() {
    Callback forbidden =
        Callback.builder().event(CallbackEvent.FIRST_AID).finishedOn(Stub.MON_2026_03_02).build();
    ImpactSummary after =
        impact(
            Map.of(),
            Map.of(WINDOW, "P2D"),
            recorded(1, "a", forbidden),
            recorded(2, "b", callback()),
            Stub.unreadable(3));
    ImpactSummary before = impact(Map.of(WINDOW, "P2D"), Map.of(), recorded(4, "c", forbidden));
    ImpactSummary both =
        impact(Map.of(WINDOW, "P2D"), Map.of(WINDOW, "P1D"), recorded(5, "d", forbidden));

    ImpactSummary summary = after.merge(before).merge(both);
    assertThat(summary.totals()).isEqualTo(new ImpactTotals(0, 1, 1, 1, 2));
    assertThat(summary.totals().read()).isEqualTo(5);
    assertThat(summary.totals().affected()).isEqualTo(3);
    assertThat(summary.refusals())
        .extracting(
            Refusal::by, Refusal::path, refusal -> refusal.examples().get(0).record().position())
        .containsExactly(
            tuple(By.BEFORE, "event", 4L),
            tuple(By.AFTER, "event", 1L),
            tuple(By.BOTH, "event", 5L),
            tuple(By.READER, "spells.endsOn", 3L));
  }

  @Test
  void aSettingThatExplainsAChangeAloneIsToldApart() {
    ImpactSummary summary =
        impact(
            Map.of(),
            Map.of(WINDOW, "P2D", DAYS, 22),
            recorded(1, "a", callback()),
            recorded(2, "b", pay(3000, 1)),
            recorded(3, "c", pay(3000, 2)));

    assertThat(summary.settings())
        .extracting(
            SettingImpact::key, SettingImpact::changed, SettingImpact::alone, SettingImpact::moved)
        .containsExactly(tuple(DAYS, 2L, 2L, 0L), tuple(WINDOW, 1L, 1L, 1L));
    assertThat(summary.changedWithoutSetting()).isZero();
    assertThat(summary.settings().get(0).amounts())
        .extracting(SettingImpact.Amount::path, amount -> amount.yuan().toPlainString())
        .contains(tuple("deduction", "-4.70"));
  }

  @Test
  void examplesAreTheFirstByPositionWhateverTheOrder() {
    Impact impact = Impact.between(MANUAL, Stub.with(Map.of(WINDOW, "P2D"))).withExamples(2);
    for (long position : new long[] {9, 4, 7, 2, 5}) {
      impact.accept(List.of(recorded(position, "r" + position, callback())));
    }

    assertThat(impact.summary().examples())
        .extracting(example -> example.record().position())
        .containsExactly(2L, 4L);
    assertThat(impact.summary().deadlines().get(0).earlier()).isEqualTo(5);
  }

  @Test
  void anExampleShowsBothFindingsInWords() {
    ImpactExample example =
        impact(Map.of(), Map.of(WINDOW, "P5D"), recorded(1, "a", callback())).examples().get(0);

    assertThat(example.clauses()).containsExactly("CBK-03");
    assertThat(example.settings()).containsExactly(WINDOW);
    assertThat(example.explainBefore("CBK-03", Locale.ENGLISH).orElseThrow())
        .startsWith("CBK-03")
        .contains("satisfied");
    assertThat(example.explainAfter("CBK-03", Locale.CHINESE).orElseThrow())
        .contains("违反")
        .contains("5天")
        .doesNotContain("\n\n");
    assertThat(example.explainAfter("CBK-99", Locale.CHINESE)).isEmpty();
  }

  @Test
  void aSummaryStaysAsItIsWhenMoreIsAccepted() {
    Impact impact = Impact.between(MANUAL, Stub.with(Map.of(WINDOW, "P2D")));
    impact.accept(List.of(recorded(1, "a", callback())));
    ImpactSummary first = impact.summary();
    impact.accept(List.of(recorded(2, "b", callback())));

    assertThat(first.totals().changed()).isEqualTo(1);
    assertThat(impact.summary().totals().changed()).isEqualTo(2);
  }

  @Test
  void manyThousandPersonsAreHeldAsASampleWithExactTotals() {
    Impact impact =
        Impact.between(Stub.with(Map.of(DAYS, 20)), Stub.with(Map.of(DAYS, 10))).withExamples(1);
    impact.accept(
        LongStream.rangeClosed(1, 12_000)
            .mapToObj(position -> recorded(position, "E" + position, pay(2000, 1)))
            .toList());

    MoneyImpact deduction = ofPath(impact.summary(), "deduction");
    assertThat(deduction.subjects()).hasSize(10_000);
    assertThat(deduction.otherSubjects().count()).isEqualTo(2_000);
    assertThat(deduction.otherSubjects().difference()).isEqualByComparingTo("200000");
    assertThat(deduction.difference()).isEqualByComparingTo("1200000");
  }

  @Test
  void theDocumentNamesExamplesByPosition() {
    var json =
        impact(Map.of(), Map.of(WINDOW, "P5D"), recorded(7, "a", callback()))
            .toJson(Locale.ENGLISH);

    assertThat(json.at("/totals/changed").asInt()).isEqualTo(1);
    assertThat(json.at("/flips/0/examples/0").asLong()).isEqualTo(7);
    assertThat(json.at("/examples/0/id").asString()).isEqualTo("a");
    assertThat(json.at("/examples/0/outcome/0/path").asString()).isEqualTo("dueOn");
    assertThat(json.at("/examples/0/findings/0/after/verdict").asString()).isEqualTo("VIOLATED");
  }

  @Test
  void mistakesOfACallerAreNamed() {
    assertThatThrownBy(() -> Impact.between(MANUAL, MANUAL).withExamples(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    assertThatThrownBy(
            () -> new RecordedQuestion(1, "x", 1, Optional.empty(), Optional.empty(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("either a question or problems");
  }
}
