package dev.guicheng.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.callback.CallbackPolicy;
import dev.guicheng.complaint.ComplaintPolicy;
import dev.guicheng.policy.Origin;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyEntry;
import dev.guicheng.policy.PolicyTimeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policy files of several layers, with dates and origins. */
class LayeredPolicyFilesTest {
  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.writeString(file, text);
  }

  private static List<Problem> problems(Path file) {
    return catchThrowableOfType(InvalidInputException.class, () -> PolicyFiles.readTimeline(file))
        .problems();
  }

  private static String windowOn(PolicyTimeline timeline, String day) {
    return timeline
        .inForceOn(Optional.of(LocalDate.parse(day)))
        .callback()
        .complaintWindow()
        .toString();
  }

  @Test
  void companyCityAndPropertyAreLaidOverEachOther() throws IOException {
    file(
        "company/policy.json",
        """
        {"name": "Company", "document": "Company rules",
         "settings": {"callback.complaint.window": "P2D", "callback.firstAid.window": "P5D"}}
        """);
    file(
        "city.yaml",
        """
        name: City
        extends: company/policy.json
        settings:
          callback.firstAid.window: {value: P4D, clause: '12', reviewBy: 2027-01-31}
        """);
    Path site = file("site.yaml", "name: Site\nextends: city.yaml\ndocument: Site rules\n");

    PolicyBook book = PolicyFiles.read(site);

    assertThat(book.id().name()).isEqualTo("Site");
    assertThat(book.document()).contains("Site rules");
    assertThat(book.origin(CallbackPolicy.COMPLAINT_WINDOW))
        .isEqualTo(Origin.builder().layer("Company").document("Company rules").build());
    assertThat(book.origin(CallbackPolicy.COMPLAINT_WINDOW).position())
        .contains("company/policy.json:2:44");
    assertThat(book.origin(CallbackPolicy.FIRST_AID_WINDOW))
        .isEqualTo(
            Origin.builder()
                .layer("City")
                .clause("12")
                .reviewBy(LocalDate.parse("2027-01-31"))
                .build());
    assertThat(PolicyFiles.readTimeline(site)).isEqualTo(PolicyTimeline.of(book));
  }

  @Test
  void datedValuesMakeATimelineAndNoSingleBook() throws IOException {
    Path site =
        file(
            "site.yaml",
            """
            name: Site
            settings:
              callback.complaint.window:
              - {value: P2D, until: 2026-02-28}
              - {value: P1D, from: 2026-03-01, until: 2026-03-31}
              - {inherit: true, from: 2026-04-01, until: 2026-04-30}
              - {value: P4D, from: 2026-05-01}
            """);

    PolicyTimeline timeline = PolicyFiles.readTimeline(site);

    assertThat(windowOn(timeline, "2026-02-28")).isEqualTo("P2D");
    assertThat(windowOn(timeline, "2026-03-01")).isEqualTo("P1D");
    assertThat(windowOn(timeline, "2026-03-31")).isEqualTo("P1D");
    assertThat(windowOn(timeline, "2026-04-01")).isEqualTo("P3D");
    assertThat(windowOn(timeline, "2026-05-01")).isEqualTo("P4D");
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> PolicyFiles.read(site));
    assertThat(refused.problems()).hasSize(4);
    assertThat(refused.getMessage()).contains("site.yaml:4:13", "Maybe PolicyFiles.readTimeline?");
  }

  @Test
  void rowsSayForThemselvesWhatTheirTableDoesNotSayForThem() throws IOException {
    Path site =
        file(
            "site.yaml",
            """
            name: Site
            document: Site rules
            settings:
              complaint.topics:
                value:
                  ROBOTS: CLASS_1
                  CLEANING: {value: CLASS_2, clause: '9.3'}
                  CLUTTER: {value: null, from: 2026-10-01}
                  WATER:
                  - {value: CLASS_2, until: 2026-05-31}
                  - {value: CLASS_1, from: 2026-06-01}
                clause: '9'
                from: 2026-03-01
              kpi.site: {PARCELS_LOST: {value: {bound: MAX, value: 2, clause: SITE-02}, clause: '14'}}
              vocabulary.KpiMetric: {PARCELS_LOST: {zh: 快件遗失, en: parcels lost}}
            """);

    PolicyBook book =
        PolicyFiles.readTimeline(site).inForceOn(Optional.of(LocalDate.parse("2026-10-01")));

    assertThat(book.entries())
        .filteredOn(PolicyEntry::isOfSite)
        .extracting(
            PolicyEntry::path,
            PolicyEntry::text,
            entry -> entry.origin().clause().orElse(""),
            entry -> entry.origin().startsOn().map(LocalDate::toString).orElse(""),
            entry -> entry.origin().position().orElse(""))
        .contains(
            tuple("complaint.topics[ROBOTS]", "CLASS_1", "9", "2026-03-01", "site.yaml:6:15"),
            tuple("complaint.topics[CLEANING]", "CLASS_2", "9.3", "2026-03-01", "site.yaml:7:25"),
            tuple("complaint.topics[CLUTTER]", "", "9", "2026-10-01", "site.yaml:8:24"),
            tuple("complaint.topics[WATER]", "CLASS_1", "9", "2026-06-01", "site.yaml:11:17"),
            tuple(
                "kpi.site[PARCELS_LOST]",
                "{bound: MAX, clause: SITE-02, value: 2}",
                "14",
                "",
                "site.yaml:14:36"));
    assertThat(book.get(ComplaintPolicy.TOPICS)).doesNotContainKey("CLUTTER");
  }

  @Test
  void aTableWhoseOnlyRowIsCalledValueIsWrittenAsAValue() throws IOException {
    PolicyBook book =
        PolicyBook.manual().named("Site").with("complaint.keywords", Map.of("value", "CLUTTER"));

    Path site = file("site.yaml", PolicyFiles.write(book));

    assertThat(PolicyFiles.read(site)).isEqualTo(book);
  }

  @Test
  void everyFileSaysWhatIsWrongWithItAtOnce() throws IOException {
    file(
        "company.yaml",
        """
        nam: Company
        settings:
          pay.sick.firstRate: 1.5
        """);
    Path site =
        file(
            "site.yaml",
            """
            name: Site
            extends: company.yaml
            settings:
              callback.complaint.windw: P2D
              callback.complaint.window: {value: 3天, form: 2026-01-01}
              callback.firstAid.window: [{value: P1D, until: 2026-01-31}, {value: P2D, from: 2026-01-31}]
              callback.dailyRepair.window: {from: 2026-01-01, until: 2026-13-01}
              complaint.topics: {ROBOTS: CLASS_9, DRONES: CLASS_8}
            """);

    assertThat(problems(site))
        .extracting(Problem::path, Problem::reason, LayeredPolicyFilesTest::place)
        .containsExactlyInAnyOrder(
            tuple("nam", Reason.UNKNOWN_ATTRIBUTE, "company.yaml:1:1"),
            tuple("name", Reason.MISSING, "company.yaml:1:1"),
            tuple("policy[pay.sick.firstRate]", Reason.OUT_OF_RANGE, "company.yaml:3:23"),
            tuple("policy[callback.complaint.windw]", Reason.UNKNOWN_SETTING, "site.yaml:4:3"),
            tuple(
                "policy[callback.complaint.window].form",
                Reason.UNKNOWN_ATTRIBUTE,
                "site.yaml:5:42"),
            tuple("policy[callback.firstAid.window]", Reason.CONTRADICTION, "site.yaml:6:71"),
            tuple("policy[callback.dailyRepair.window]", Reason.MISSING, "site.yaml:7:32"),
            tuple("policy[callback.dailyRepair.window].until", Reason.BAD_FORMAT, "site.yaml:7:58"),
            tuple("policy[complaint.topics]", Reason.UNKNOWN_VALUE, "site.yaml:8:30"),
            tuple("policy[complaint.topics]", Reason.UNKNOWN_VALUE, "site.yaml:8:47"));
  }

  /** The place that a message names last. */
  private static String place(Problem problem) {
    return problem.message().replaceAll("(?s).*\\(([^()]+:\\d+:\\d+)\\).*", "$1");
  }

  @Test
  void whatIsWrongInYamlIsWrongInJson() throws IOException {
    Path json =
        file(
            "site.json",
            """
            {"name": "Site",
             "settings": {
               "callback.complaint.windw": "P2D",
               "callback.complaint.window": "3天",
               "callback.activity.minRate": {"value": 0.9, "from": "2026-01-01"},
               "callback.firstAid.window": [{"value": "P1D", "until": "2026-01-31"},
                                            {"value": "P2D", "from": "2026-03-01"}]}}
            """);

    assertThat(problems(json))
        .extracting(Problem::path, Problem::reason, LayeredPolicyFilesTest::place)
        .containsExactly(
            tuple("policy[callback.complaint.windw]", Reason.UNKNOWN_SETTING, "site.json:3:4"),
            tuple("policy[callback.firstAid.window]", Reason.MISSING, "site.json:7:43"),
            tuple("policy[callback.complaint.window]", Reason.BAD_FORMAT, "site.json:4:33"));
  }

  @Test
  void valuesThatContradictEachOtherOnSomeDaysAreRefusedWithBothPlaces() throws IOException {
    file("company.yaml", "name: Company\nsettings: {callback.activity.minRate: 0.5}\n");
    Path site =
        file(
            "site.yaml",
            """
            name: Site
            extends: company.yaml
            settings:
              callback.activity.maxRate: {value: 0.4, from: 2026-05-01}
            """);

    assertThat(problems(site))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.reason()).isEqualTo(Reason.CONTRADICTION);
              assertThat(problem.message()).contains("(company.yaml:2:", "(site.yaml:4:38)");
            });
  }

  @Test
  void aFileThatExtendsItselfIsRefused() throws IOException {
    file("b.yaml", "name: B\nextends: a.yaml\n");
    Path a = file("a.yaml", "name: A\nextends: b.yaml\n");

    assertThat(problems(a))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("extends");
              assertThat(problem.reason()).isEqualTo(Reason.CONTRADICTION);
              assertThat(problem.message()).contains("a.yaml → b.yaml → a.yaml", "(b.yaml:2:10)");
            });
  }

  @Test
  void aFileThatIsNotThereIsRefusedWithTheNearestName() throws IOException {
    file("company.yaml", "name: Company\n");
    Path site = file("site.yaml", "name: Site\nextends: compny.yaml\n");

    assertThat(problems(site))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.reason()).isEqualTo(Reason.UNKNOWN_VALUE);
              assertThat(problem.message())
                  .contains(
                      "\"compny.yaml\" is neither manual nor a policy file", "(site.yaml:2:10)")
                  .endsWith("Maybe company.yaml?");
            });
  }

  @Test
  void aTimelineListsFilesByTheirFirstDays() throws IOException {
    file("first.yaml", "name: First\nsettings: {callback.complaint.window: P2D}\n");
    file(
        "second.yaml",
        """
        name: Second
        settings:
          callback.complaint.window:
          - {value: P1D, until: 2026-12-31}
          - {value: P4D, from: 2027-01-01}
        """);
    Path list =
        file(
            "all.yaml",
            """
            timeline:
            - {from: 2025-01-01, policy: first.yaml}
            - {from: 2026-07-01, policy: second.yaml}
            """);

    PolicyTimeline timeline = PolicyFiles.readTimeline(list);

    assertThat(windowOn(timeline, "2024-12-31")).isEqualTo("P3D");
    assertThat(windowOn(timeline, "2025-01-01")).isEqualTo("P2D");
    assertThat(windowOn(timeline, "2026-06-30")).isEqualTo("P2D");
    assertThat(windowOn(timeline, "2026-07-01")).isEqualTo("P1D");
    assertThat(windowOn(timeline, "2027-01-01")).isEqualTo("P4D");
  }

  @Test
  void aTimelineNeedsItsDaysInOrderAndItsFiles() throws IOException {
    file("first.yaml", "name: First\n");
    Path list =
        file(
            "all.yaml",
            """
            timeline:
            - {from: 2026-01-01, policy: first.yaml}
            - {from: 2025-01-01, policy: first.yaml}
            - {policy: first.yaml}
            """);
    assertThat(problems(list))
        .extracting(Problem::path, Problem::reason)
        .containsExactly(
            tuple("timeline[1]", Reason.CONTRADICTION), tuple("timeline[2]", Reason.MISSING));
    Path missing = file("missing.yaml", "timeline: [{policy: frist.yaml}]\n");
    assertThat(problems(missing))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("timeline[0].policy");
              assertThat(problem.message())
                  .contains("(missing.yaml:1:")
                  .endsWith("Maybe first.yaml?");
            });
  }

  @Test
  void aValueOfAnotherLayerIsCitedFromThatLayersDocument() throws IOException {
    Origin company = Origin.builder().layer("Company").clause("4").build();
    PolicyBook book =
        PolicyBook.manual()
            .withAll(Map.of("callback.complaint.window", "P2D"), company)
            .named("Site")
            .fromDocument("Site rules");

    String written = PolicyFiles.write(book);

    assertThat(written).contains("layer: \"Company\"").doesNotContain("Site rules\"\n      ");
    assertThat(PolicyFiles.read(file("site.yaml", written))).isEqualTo(book);
  }

  @Test
  void aFileWhoseSettingsAreAllCommentedOutIsTheManual() throws IOException {
    assertThat(PolicyFiles.read(file("site.yaml", "name: Site\nsettings:\n  # nothing yet\n")))
        .isEqualTo(PolicyBook.manual().named("Site"));
  }
}
