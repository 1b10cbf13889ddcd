package dev.guicheng;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "dev.guicheng", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {
  private static final List<String> AREAS =
      List.of(
          "attendance",
          "callback",
          "complaint",
          "duty",
          "employment",
          "handover",
          "leave",
          "lobby",
          "pay",
          "quality",
          "records",
          "rectification",
          "repair",
          "service",
          "survey");

  @ArchTest
  static final ArchRule CORE_DEPENDS_ON_THE_PLATFORM_AND_ANNOTATIONS_ONLY =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "dev.guicheng..", "org.jspecify.annotations..", "org.immutables.value..");

  @ArchTest
  static final ArchRule CORE_USES_NO_REFLECTION =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

  @ArchTest
  static final ArchRule CORE_LOADS_NO_CLASS_BY_NAME =
      noClasses()
          .should()
          .callMethod(Class.class, "forName", String.class)
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.ServiceLoader")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.ResourceBundle");

  @ArchTest static final ArchRule ATTENDANCE_STANDS_ALONE = area("attendance");

  @ArchTest static final ArchRule CALLBACK_STANDS_ALONE = area("callback");

  @ArchTest static final ArchRule COMPLAINT_STANDS_ALONE = area("complaint");

  @ArchTest static final ArchRule DUTY_USES_RECORDS_ONLY = area("duty", "records");

  @ArchTest static final ArchRule EMPLOYMENT_STANDS_ALONE = area("employment");

  @ArchTest static final ArchRule HANDOVER_STANDS_ALONE = area("handover");

  @ArchTest static final ArchRule LOBBY_STANDS_ALONE = area("lobby");

  @ArchTest static final ArchRule RECORDS_STANDS_ALONE = area("records");

  @ArchTest static final ArchRule RECTIFICATION_STANDS_ALONE = area("rectification");

  @ArchTest static final ArchRule REPAIR_STANDS_ALONE = area("repair");

  @ArchTest static final ArchRule SERVICE_STANDS_ALONE = area("service");

  @ArchTest static final ArchRule SURVEY_STANDS_ALONE = area("survey");

  @ArchTest static final ArchRule LEAVE_USES_ATTENDANCE_ONLY = area("leave", "attendance");

  @ArchTest
  static final ArchRule PAY_USES_ATTENDANCE_AND_LEAVE_ONLY = area("pay", "attendance", "leave");

  @ArchTest
  static final ArchRule QUALITY_USES_CALLBACK_AND_COMPLAINT_ONLY =
      area("quality", "callback", "complaint");

  @ArchTest
  static final ArchRule NO_AREA_KNOWS_THE_AUDIT =
      noClasses()
          .that()
          .resideInAnyPackage(
              AREAS.stream().map(CoreArchitectureTest::packageOf).toArray(String[]::new))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(packageOf("audit"));

  @ArchTest static final ArchRule THE_CALENDAR_KNOWS_NO_AREA = area("calendar");

  @ArchTest
  static final ArchRule EVERY_PACKAGE_IS_AN_AREA_OR_SHARED =
      classes()
          .should()
          .resideInAnyPackage(
              Stream.concat(
                      Stream.of(
                          "dev.guicheng",
                          packageOf("audit"),
                          packageOf("calendar"),
                          packageOf("manual"),
                          packageOf("policy")),
                      AREAS.stream().map(CoreArchitectureTest::packageOf))
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule NOTHING_ASKS_THE_CLOCK_OR_THE_MACHINE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault");

  /** An area, or a package below them, knows no area but itself and those named. */
  private static ArchRule area(String area, String... used) {
    Set<String> known = Set.copyOf(List.of(used));
    return noClasses()
        .that()
        .resideInAPackage(packageOf(area))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            AREAS.stream()
                .filter(other -> !other.equals(area) && !known.contains(other))
                .map(CoreArchitectureTest::packageOf)
                .toArray(String[]::new));
  }

  private static String packageOf(String area) {
    return "dev.guicheng." + area + "..";
  }
}
