package dev.guicheng.rules;

import dev.guicheng.rules.own.RuleFile;
import java.util.List;

/** Says which library to add where own rules meet a class path without the rule compiler. */
final class CompilerPresence {
  private static final List<String> ENGINE =
      List.of(
          "org.drools.model.codegen.ExecutableModelProject",
          "org.drools.drl.parser.DrlParser",
          "org.eclipse.jdt.core.compiler.IProblem");

  private static final String TABLES = "org.drools.decisiontable.SpreadsheetCompiler";

  private CompilerPresence() {}

  /**
   * Requires what compiles a rule set.
   *
   * @throws IllegalStateException naming the coordinates to add
   */
  static void require(RuleSet set) {
    if (!ENGINE.stream().allMatch(CompilerPresence::isThere)) {
      throw absent(set, "drools-engine");
    }
    boolean tables = set.files().stream().map(RuleFile::form).anyMatch(RuleFile.Form.TABLE::equals);
    if (tables && !isThere(TABLES)) {
      throw absent(set, "drools-decisiontables");
    }
  }

  private static IllegalStateException absent(RuleSet set, String artifact) {
    return new IllegalStateException(
        "own rules %s are compiled when the engine is built, and the compiler is not on the class path%nMaybe add org.drools:%s:%s?"
            .formatted(set.files(), artifact, CompiledRules.builtIn().droolsVersion()));
  }

  private static boolean isThere(String className) {
    try {
      Class.forName(className, false, CompilerPresence.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }
}
