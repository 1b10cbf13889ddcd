package dev.guicheng;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guicheng", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {
  private static final String COMPLAINT = "dev.guicheng.complaint..";
  private static final String CALLBACK = "dev.guicheng.callback..";
  private static final String ATTENDANCE = "dev.guicheng.attendance..";
  private static final String LEAVE = "dev.guicheng.leave..";
  private static final String PAY = "dev.guicheng.pay..";
  private static final String QUALITY = "dev.guicheng.quality..";

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

  @ArchTest
  static final ArchRule COMPLAINT_STANDS_ALONE =
      area(COMPLAINT, CALLBACK, ATTENDANCE, LEAVE, PAY, QUALITY);

  @ArchTest
  static final ArchRule CALLBACK_STANDS_ALONE =
      area(CALLBACK, COMPLAINT, ATTENDANCE, LEAVE, PAY, QUALITY);

  @ArchTest
  static final ArchRule ATTENDANCE_STANDS_ALONE =
      area(ATTENDANCE, COMPLAINT, CALLBACK, LEAVE, PAY, QUALITY);

  @ArchTest
  static final ArchRule LEAVE_USES_ATTENDANCE_ONLY = area(LEAVE, COMPLAINT, CALLBACK, PAY, QUALITY);

  @ArchTest
  static final ArchRule PAY_USES_ATTENDANCE_AND_LEAVE_ONLY =
      area(PAY, COMPLAINT, CALLBACK, QUALITY);

  @ArchTest
  static final ArchRule QUALITY_USES_CALLBACK_ONLY =
      area(QUALITY, COMPLAINT, ATTENDANCE, LEAVE, PAY);

  @ArchTest
  static final ArchRule THE_CALENDAR_KNOWS_NO_AREA =
      area("dev.guicheng.calendar..", COMPLAINT, CALLBACK, ATTENDANCE, LEAVE, PAY, QUALITY);

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

  private static ArchRule area(String area, String... forbidden) {
    return noClasses()
        .that()
        .resideInAPackage(area)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden);
  }
}
