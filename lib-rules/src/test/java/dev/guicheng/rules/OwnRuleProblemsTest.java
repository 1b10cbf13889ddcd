package dev.guicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guicheng.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with own rules is said all at once, with file, rule and line. */
class OwnRuleProblemsTest {
  private static final String HEADER =
      """
      package site.complaint
      import dev.guicheng.complaint.Complaint
      import dev.guicheng.policy.PolicyBook
      import static dev.guicheng.rules.Conclude.*
      global PolicyBook policy
      """;

  private static String rule(String name, String when, String then) {
    return "rule \"%s\"\n  @clause(CMP-17)\nwhen\n  %s\nthen\n  %s\nend\n"
        .formatted(name, when, then);
  }

  private static String sound(String then) {
    return rule("one", "$c : Complaint( urgent )", then);
  }

  private static String problems(String drl) {
    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class,
            () -> Guicheng.builder().rules(RuleSet.builtIn().with("site.drl", drl)).build());
    assertThat(refused).as("own rules were not refused").isNotNull();
    return String.valueOf(refused.getMessage()).replace("\r", "");
  }

  @Test
  void theCompilersErrorsNameFileRuleAndLineAllAtOnce() {
    String drl =
        HEADER
            + rule("one", "$c : Complaint( is(severty, 1) )", "insert( check($c) );")
            + rule("two", "$c : Complaint( urgnt )", "insert( check($c) );")
            + rule("three", "$c : Complaint( urgent )", "insert( check($c).violatd() );")
            + rule("four", "$c : Complant( urgent )", "insert( check($c) );")
            + rule(
                "five",
                "$c : Complaint( urgent )",
                "insert( check($c).given(\"x\", Severity.MAJOR) );")
            + rule(
                "six",
                "$c : Complaint( policy.complant().feedbackStart() == null )",
                "insert( check($c) );");

    assertThat(problems(drl))
        .contains("site.drl:9: rule \"one\"", "Maybe severity?")
        .contains("site.drl:16: rule \"two\"", "Maybe urgent?")
        .contains("site.drl:25: rule \"three\"", "Maybe violated?")
        .contains("site.drl:30: rule \"four\"", "Maybe Complaint?")
        .contains("site.drl:39: rule \"five\"", "Maybe import dev.guicheng.Severity?")
        .contains("site.drl:44: rule \"six\"", "Maybe complaint?");
  }

  @Test
  void aTextThatIsNoDrlNamesItsLine() {
    assertThat(problems(HEADER + rule("one", "$c : Complaint( urgent", "insert( check($c) );")))
        .contains("site.drl:10: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update($c);",
        "modify($c) {}",
        "delete($c);",
        "retract($c);",
        "drools.halt();",
        "System.out.println($c);",
        "Runtime.getRuntime();",
        "new Thread().start();",
        "$c.getClass();",
        "Class.forName(\"x\");",
        "java.util.Random r = null;",
        "java.time.LocalDate.now();",
        "java.nio.file.Files.size(null);",
        "kcontext.getKieRuntime();"
      })
  void whatReachesBeyondFactsAndBookIsRefused(String consequence) {
    assertThat(problems(HEADER + sound("insert( check($c) ); " + consequence)))
        .contains("site.drl:11: rule \"one\" must not use");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import java.io.File",
        "import java.util.Random",
        "import java.util.concurrent.Executors",
        "import java.lang.reflect.Method",
        "import static java.lang.System.exit",
        "import dev.guicheng.rules.Guicheng",
        "import dev.guicheng.jackson.PolicyFiles",
        "global java.util.List messages",
        "function int one() { return 1; }",
        "declare Note text : String end",
        "query \"all\" $c : Complaint() end"
      })
  void whatIsNoRuleIsRefused(String line) {
    assertThat(problems(HEADER + line + "\n" + sound("insert( check($c) );")))
        .contains("site.drl:6: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "salience 10",
        "no-loop true",
        "timer (int: 1s)",
        "agenda-group \"x\"",
        "enabled false"
      })
  void attributesThatOrderRulesAreRefused(String attribute) {
    String drl = HEADER + sound("insert( check($c) );").replace("when", attribute + "\nwhen");

    assertThat(problems(drl)).contains("site.drl:8: rule \"one\": rules have no ");
  }

  @Test
  void wordsInTextsAndCommentsAreNoUse() {
    RuleSet rules =
        RuleSet.builtIn()
            .with(
                "site.drl",
                HEADER
                    + sound("// System.exit(1)\n insert( check($c).violated(\"update now()\") );"));

    assertThat(Guicheng.builder().rules(rules).build()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@clause(CMP-17) |                           | must cite one clause",
        "@clause(CMP-17) | @clause(CMP-17x)          | Maybe CMP-17?",
        "@clause(CMP-17) | @clausesOf(duties)        | which area complaint does not have",
        "@clause(CMP-17) | @clauze(CMP-17)           | Maybe clause?",
        "@clause(CMP-17) | @clause(CMP-17) @overrides(\"CMP-24 it was verified in tme\") | Maybe CMP-24 it was verified in time?",
        "@clause(CMP-17) | @clause(CMP-17) @overrides(\"CBK-01 nothing\") | is no built-in rule of area complaint",
        "rule \"one\"    | rule \"CMP-24 it was verified in time\" | has the name of a built-in rule"
      })
  void aRuleThatDoesNotFitTheBuiltInOnesIsRefused(String text, String replaced, String message) {
    String drl =
        (HEADER + sound("insert( check($c) );")).replace(text, replaced == null ? "" : replaced);

    assertThat(problems(drl)).contains("site.drl:6: rule \"").contains(message);
  }

  @Test
  void twoRulesThatReplaceTheSameOneNameEachOther() {
    String overriding = "@clause(CMP-17) @overrides(\"CMP-24 it was verified in time\")";
    String drl =
        HEADER
            + rule("one", "$c : Complaint( urgent )", "insert( check($c) );")
                .replace("@clause(CMP-17)", overriding)
            + rule("two", "$c : Complaint( urgent )", "insert( check($c) );")
                .replace("@clause(CMP-17)", overriding);

    assertThat(problems(drl))
        .contains("site.drl:13: rule \"two\" overrides")
        .contains("as does rule \"one\" at site.drl:6");
  }

  @Test
  void aPackageThatIsNoAreaIsRefused() {
    assertThat(problems("package site.complaints")).contains("Maybe complaint?");
    assertThat(problems("package dev.guicheng.rules.complaint")).contains("Maybe site.complaint?");
  }
}
