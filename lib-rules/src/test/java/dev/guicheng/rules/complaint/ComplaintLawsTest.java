package dev.guicheng.rules.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Action;
import dev.guicheng.ComplaintClass;
import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.Step;
import dev.guicheng.Verdict;
import dev.guicheng.complaint.Cause;
import dev.guicheng.complaint.Complaint;
import dev.guicheng.complaint.ComplaintOutcome;
import dev.guicheng.complaint.ComplaintPolicy.Class2Causes;
import dev.guicheng.complaint.ComplaintPolicy.KeywordClass;
import dev.guicheng.complaint.ComplaintPolicy.UnlistedCause;
import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.complaint.ComplaintRecordOutcome;
import dev.guicheng.complaint.ContactType;
import dev.guicheng.complaint.ProcessingForm;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.rules.Guicheng;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
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

class ComplaintLawsTest {
  private static final PolicyEngine MANUAL = Guicheng.engine();
  private static final LocalDateTime SAT_2025_03_01_09_00 = LocalDateTime.of(2025, 3, 1, 9, 0);

  @Property(tries = 200)
  void theOrderOfCausesNeverMatters(
      @ForAll List<Cause> causes,
      @ForAll Random random,
      @ForAll Class2Causes class2,
      @ForAll UnlistedCause unlisted) {
    PolicyEngine engine =
        under(Map.of("complaint.class2.causes", class2, "complaint.unlistedCause", unlisted));
    List<Cause> shuffled = new ArrayList<>(causes);
    Collections.shuffle(shuffled, random);

    Decision<ComplaintOutcome> one = engine.decide(caused(causes));
    Decision<ComplaintOutcome> other = engine.decide(caused(shuffled));

    assertThat(other.outcome()).isEqualTo(one.outcome());
    assertThat(verdicts(other)).isEqualTo(verdicts(one));
  }

  @Property(tries = 200)
  void aFurtherCauseNeverTakesAClassAway(
      @ForAll List<Cause> causes, @ForAll Cause further, @ForAll Class2Causes class2) {
    PolicyEngine engine = under(Map.of("complaint.class2.causes", class2));
    List<Cause> more = new ArrayList<>(causes);
    more.add(further);

    assertThat(engine.decide(caused(more)).outcome().classes())
        .containsAll(engine.decide(caused(causes)).outcome().classes());
  }

  @Property(tries = 200)
  void aSuffixWithoutKeywordsNeverChangesTheOutcome(@ForAll("texts") String text) {
    assertThat(MANUAL.decide(saying(text + " ……")).outcome())
        .isEqualTo(MANUAL.decide(saying(text)).outcome());
  }

  @Property(tries = 300)
  void everyRouteGoesThroughItsClassesInOrderAndEndsInOneCallback(
      @ForAll("complaints") Complaint complaint) {
    ComplaintOutcome outcome = MANUAL.decide(complaint).outcome();
    List<Step> route = outcome.route();

    if (outcome.classes().isEmpty()) {
      assertThat(route).isEmpty();
      return;
    }
    assertThat(route).filteredOn(step -> step.action() == Action.CALL_BACK).hasSize(1);
    assertThat(route.get(route.size() - 1).action()).isEqualTo(Action.CALL_BACK);
    List<ComplaintClass> classesOfSteps =
        route.stream().flatMap(step -> step.complaintClass().stream()).toList();
    assertThat(classesOfSteps).isSorted();
    assertThat(classesOfSteps.stream().distinct().toList()).isEqualTo(outcome.classes());
  }

  @Property(tries = 300)
  void reviewIsLeftOutOnlyWhereTheClassIsDetermined(
      @ForAll("complaints") Complaint complaint, @ForAll KeywordClass keywordClass) {
    Decision<ComplaintOutcome> decision =
        under(Map.of("complaint.keywordClass", keywordClass)).decide(complaint);
    Verdict determined = decision.findFinding("CMP-18").map(Finding::verdict).orElseThrow();

    if (determined == Verdict.UNDETERMINED) {
      assertThat(decision.outcome().needsReview()).contains(true);
    } else {
      assertThat(decision.outcome().classes()).isNotEmpty();
      assertThat(decision.outcome().needsReview())
          .contains(
              !decision.outcome().keywords().isEmpty() && decision.outcome().classes().size() > 1);
    }
  }

  @Property(tries = 300)
  void aComplaintIsNeverViolated(@ForAll("complaints") Complaint complaint) {
    assertThat(MANUAL.decide(complaint).findings())
        .extracting(Finding::verdict)
        .isSubsetOf(Verdict.APPLIED, Verdict.UNDETERMINED);
  }

  @Property(tries = 300)
  void aLaterEventNeverMakesAnEarlierOneInTime(
      @ForAll @IntRange(max = 6_000) int minutes, @ForAll @IntRange(max = 3_000) int later) {
    LocalDateTime done = SAT_2025_03_01_09_00.plusMinutes(minutes);
    Decision<ComplaintRecordOutcome> earlier = TIMED.decide(doneAt(done));
    Decision<ComplaintRecordOutcome> after = TIMED.decide(doneAt(done.plusMinutes(later)));

    for (String clause : List.of("CMP-17", "CMP-23", "CMP-24", "CMP-36")) {
      assertThat(isLate(after, clause) || !isLate(earlier, clause)).as(clause).isTrue();
    }
  }

  @Property(tries = 300)
  void timePassingNeverMakesABreachUndone(
      @ForAll @IntRange(max = 6_000) int minutes, @ForAll @IntRange(max = 3_000) int later) {
    LocalDateTime asOf = SAT_2025_03_01_09_00.plusMinutes(minutes);
    Decision<ComplaintRecordOutcome> now = TIMED.decide(openAt(asOf));
    Decision<ComplaintRecordOutcome> then = TIMED.decide(openAt(asOf.plusMinutes(later)));

    for (String clause : List.of("CMP-17", "CMP-24", "CMP-36")) {
      assertThat(isLate(then, clause) || !isLate(now, clause)).as(clause).isTrue();
    }
  }

  @Property(tries = 30)
  void manyTogetherAreDecidedAsEachAlone(@ForAll("manyComplaints") List<Complaint> complaints) {
    List<Question<?>> questions = new ArrayList<>(complaints);

    List<Decision<?>> alone = new ArrayList<>();
    complaints.forEach(complaint -> alone.add(MANUAL.decide(complaint)));
    assertThat(MANUAL.decideAll(questions)).isEqualTo(alone);
  }

  private static final PolicyEngine TIMED =
      under(Map.of("complaint.deadlines", Map.of("noise", "P2D")));

  private static ComplaintRecord.Builder timed() {
    return ComplaintRecord.builder()
        .type(ContactType.COMPLAINT)
        .addClasses(ComplaintClass.CLASS_1)
        .receivedAt(SAT_2025_03_01_09_00)
        .acceptedAt(SAT_2025_03_01_09_00)
        .matter("noise");
  }

  private static ComplaintRecord doneAt(LocalDateTime done) {
    return timed()
        .processingForm(
            ProcessingForm.builder()
                .method("x")
                .completeDueOn(LocalDate.of(2025, 3, 2))
                .headSigned(true)
                .build())
        .feedbackAt(done)
        .verifiedAt(done)
        .handledAt(done)
        .completedOn(done.toLocalDate())
        .build();
  }

  private static ComplaintRecord openAt(LocalDateTime asOf) {
    return timed().asOf(asOf).build();
  }

  private static boolean isLate(Decision<?> decision, String clause) {
    return decision
        .findFinding(clause)
        .map(finding -> finding.verdict() == Verdict.VIOLATED)
        .orElse(false);
  }

  private static Complaint saying(String text) {
    return Complaint.builder().type(ContactType.COMPLAINT).text(text).build();
  }

  private static Complaint caused(List<Cause> causes) {
    return Complaint.builder().type(ContactType.COMPLAINT).addAllCauses(causes).build();
  }

  private static List<String> verdicts(Decision<?> decision) {
    return decision.findings().stream()
        .map(finding -> finding.clause() + " " + finding.verdict() + " " + finding.missing())
        .toList();
  }

  private static PolicyEngine under(Map<String, ?> settings) {
    return MANUAL.withPolicies(PolicyTimeline.of(PolicyBook.manual().withAll(settings)));
  }

  @Provide
  Arbitrary<List<Complaint>> manyComplaints() {
    return complaints().list().ofMaxSize(40);
  }

  @Provide
  Arbitrary<Complaint> complaints() {
    Arbitrary<Optional<String>> topic =
        Arbitraries.of(PolicyBook.manual().complaint().topics().keySet()).optional(0.3);
    Arbitrary<Optional<Boolean>> perhaps = Arbitraries.of(true, false).optional(0.6);
    return Combinators.combine(
            Arbitraries.of(ContactType.class),
            Arbitraries.of(Cause.class).list().ofMaxSize(3),
            topic,
            texts(),
            Arbitraries.of(true, false),
            perhaps,
            perhaps)
        .as(
            (type, causes, about, text, flag, one, other) ->
                Complaint.builder()
                    .type(type)
                    .addAllCauses(causes)
                    .topic(about)
                    .text(text)
                    .legacyDefect(flag)
                    .commendable(flag)
                    .concernsStaff(flag)
                    .largeScale(one.orElse(false))
                    .solvableInTime(other)
                    .solvableNow(one)
                    .verified(other)
                    .build());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of(PolicyBook.manual().complaint().keywords().keySet()),
            Arbitraries.of(" ", ",", "了", "the "))
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }
}
