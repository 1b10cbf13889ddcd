package dev.guicheng.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guicheng", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule RULES_AND_JACKSON_NEVER_SEE_EACH_OTHER =
      noClasses()
          .that()
          .resideInAPackage("dev.guicheng.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.guicheng.jackson..");

  @ArchTest
  static final ArchRule JACKSON_DOES_NOT_SEE_RULES =
      noClasses()
          .that()
          .resideInAPackage("dev.guicheng.jackson..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.guicheng.rules..", "org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule CORE_SEES_NOBODY =
      classes()
          .that()
          .resideInAnyPackage("dev.guicheng", "dev.guicheng.(*)", "dev.guicheng.(*)..")
          .and()
          .resideOutsideOfPackages("dev.guicheng.rules..", "dev.guicheng.jackson..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "dev.guicheng..", "org.jspecify..", "org.immutables.value..")
          .andShould()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages("dev.guicheng.rules..", "dev.guicheng.jackson..");

  @ArchTest
  static void areasOfRulesDoNotImportEachOther(JavaClasses classes) {
    for (Area area : Areas.ALL) {
      String own = "dev.guicheng.rules." + area.name() + "..";
      noClasses()
          .that()
          .resideInAPackage(own)
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.guicheng.rules.*..").and(resideOutsideOfPackage(own)))
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule ONLY_THE_ENGINE_TOUCHES_DROOLS_SESSIONS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.guicheng.rules.SessionRules")
          .and()
          .doNotHaveFullyQualifiedName("dev.guicheng.rules.SessionRules$1")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.kie.api.runtime..");
}
