package dev.guicheng.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.ComplaintClass;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.manual.Deadline;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ComplaintPolicyTest {
  private static final LocalDateTime SAT_2025_03_01_14_20 = LocalDateTime.of(2025, 3, 1, 14, 20);

  @Test
  void feedbackIsDueExactly24HoursLater() {
    assertThat(PolicyBook.manual().complaint().feedbackDeadline(SAT_2025_03_01_14_20))
        .isEqualTo(Deadline.at(LocalDateTime.of(2025, 3, 2, 14, 20)));
  }

  @Test
  void aWindowOfADayEndsWithTheDay() {
    PolicyBook book = PolicyBook.manual().with("complaint.feedback.window", "P1D");

    assertThat(book.complaint().feedbackDeadline(SAT_2025_03_01_14_20))
        .isEqualTo(Deadline.on(LocalDate.of(2025, 3, 2)));
  }

  @Test
  void aWindowOfADayIs24HoursWhereDaysAreCountedInHours() {
    PolicyBook book =
        PolicyBook.manual()
            .withAll(Map.of("complaint.feedback.window", "P1D", "deadline.days", "HOURS"));

    assertThat(book.complaint().feedbackDeadline(SAT_2025_03_01_14_20))
        .isEqualTo(Deadline.at(LocalDateTime.of(2025, 3, 2, 14, 20)));
  }

  @Test
  void onlyAMatterWithARowHasAHandlingDeadline() {
    PolicyBook book =
        PolicyBook.manual().with("complaint.deadlines", Map.of("noise", "P3D", "leak", "PT8H"));

    assertThat(book.complaint().handlingDeadline("noise", SAT_2025_03_01_14_20))
        .contains(Deadline.on(LocalDate.of(2025, 3, 4)));
    assertThat(book.complaint().handlingDeadline("leak", SAT_2025_03_01_14_20))
        .contains(Deadline.at(LocalDateTime.of(2025, 3, 1, 22, 20)));
    assertThat(book.complaint().handlingDeadline("smell", SAT_2025_03_01_14_20)).isEmpty();
  }

  @Test
  void classesOfTopicsAreSortedAndGivenOnce() {
    assertThat(
            PolicyBook.manual()
                .complaint()
                .classesOf(List.of("SHIP_NOISE", "CLEANING", "WASTE", "NEIGHBOUR_DISPUTE")))
        .containsExactly(ComplaintClass.CLASS_1, ComplaintClass.CLASS_3);
  }

  @Test
  void aTopicMayBeRemovedWithoutItsKeywords() {
    PolicyBook book =
        PolicyBook.manual().with("complaint.topics", Collections.singletonMap("WASTE", null));

    assertThat(book.complaint().topics()).doesNotContainKey("WASTE");
    assertThat(book.complaint().keywordMatcher().find("垃圾")).isEqualTo(KeywordMatcher.Matches.NONE);
  }

  @Test
  void aKeywordOfTheSitesOwnMustNameATopic() {
    assertProblem("complaint.keywords", Map.of("异味", "WAST"), Reason.UNKNOWN_VALUE, "Maybe WASTE?");
  }

  @Test
  void aMandatoryFieldMustBeOneOfTheIntakeForm() {
    assertProblem(
        "complaint.record.fields", List.of("room", "phon"), Reason.UNKNOWN_VALUE, "Maybe phone?");
  }

  @Test
  void aFieldThatTheIntakeFormDoesNotHaveIsRefused() {
    IntakeForm form = IntakeForm.builder().room("1-101").build();

    assertThat(form.field("room")).isEqualTo(form.room());
    assertThatThrownBy(() -> form.field("rooom")).hasMessageContaining("Maybe room?");
  }

  @Test
  void everyNamedFieldOfTheIntakeFormExists() {
    IntakeForm blank = IntakeForm.builder().build();

    assertThat(IntakeForm.FIELDS).allSatisfy(name -> assertThat(blank.field(name)).isEmpty());
  }

  @Test
  void aTopicThatTheBookDoesNotHaveIsRefusedWithASuggestion() {
    Complaint complaint = Complaint.builder().type(ContactType.COMPLAINT).topic("CLEANIN").build();

    assertThat(problems(complaint))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("topic");
              assertThat(problem.reason()).isEqualTo(Reason.UNKNOWN_VALUE);
              assertThat(problem.message())
                  .contains("complaint.topics")
                  .contains("Maybe CLEANING?");
            });
  }

  @Test
  void undeclaredRolesAreRefusedByTheirPosition() {
    Role unknown = new Role("NOBODY");
    ComplaintRecord record =
        ComplaintRecord.builder()
            .type(ContactType.COMPLAINT)
            .addReportedTo(Role.SERVICE_CENTRE, unknown)
            .addSignatures(unknown)
            .developerForm(DeveloperForm.builder().addSignedBy(unknown).build())
            .addRepliedTo(Role.RESIDENT, unknown)
            .build();

    assertThat(problems(record))
        .extracting(Problem::path)
        .containsExactly(
            "reportedTo[1]", "signatures[0]", "developerForm.signedBy[0]", "repliedTo[1]");
    assertThat(problems(Complaint.builder().type(ContactType.OPINION).receivedBy(unknown).build()))
        .extracting(Problem::path)
        .containsExactly("receivedBy");
  }

  @Test
  void theBookOfTheDayOfReceiptAppliesToAComplaint() {
    Complaint.Builder complaint =
        Complaint.builder()
            .type(ContactType.SUGGESTION)
            .shiftEndsAt(LocalDateTime.of(2025, 3, 3, 17, 30));
    assertThat(complaint.build().policyDate()).contains(LocalDate.of(2025, 3, 3));

    complaint.acceptedAt(LocalDateTime.of(2025, 3, 2, 9, 0));
    assertThat(complaint.build().policyDate()).contains(LocalDate.of(2025, 3, 2));

    complaint.receivedAt(SAT_2025_03_01_14_20);
    assertThat(complaint.build().policyDate()).contains(LocalDate.of(2025, 3, 1));

    assertThat(Complaint.builder().type(ContactType.OPINION).build().policyDate()).isEmpty();
  }

  @Test
  void theBookOfTheMomentOfAskingAppliesToARecord() {
    ComplaintRecord.Builder record =
        ComplaintRecord.builder().type(ContactType.COMPLAINT).completedOn(LocalDate.of(2025, 3, 9));
    assertThat(record.build().policyDate()).contains(LocalDate.of(2025, 3, 9));

    record.receivedAt(SAT_2025_03_01_14_20);
    assertThat(record.build().policyDate()).contains(LocalDate.of(2025, 3, 1));

    record.asOf(LocalDateTime.of(2025, 4, 1, 0, 0));
    assertThat(record.build().policyDate()).contains(LocalDate.of(2025, 4, 1));
  }

  private static List<Problem> problems(Question<?> question) {
    Problems problems = new Problems(question.kind());
    question.checkAgainst(PolicyBook.manual(), problems);
    return problems.found();
  }

  private static void assertProblem(String key, Object value, Reason reason, String suggestion) {
    assertThatThrownBy(() -> PolicyBook.manual().with(key, value))
        .isInstanceOf(InvalidInputException.class)
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
        .extracting(InvalidInputException::problems, InstanceOfAssertFactories.list(Problem.class))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("policy[" + key + "]");
              assertThat(problem.reason()).isEqualTo(reason);
              assertThat(problem.message()).contains(suggestion);
            });
  }
}
