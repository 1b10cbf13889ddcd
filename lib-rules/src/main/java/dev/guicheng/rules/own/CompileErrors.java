package dev.guicheng.rules.own;

import dev.guicheng.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.builder.Message;

/**
 * Says what the compiler found, with file, rule and line. The compiler stops at the first stage
 * with errors and often names no line, so a file with errors is compiled again rule by rule.
 */
final class CompileErrors {
  private static final Pattern NOISE =
      Pattern.compile("^Java source of |^Parser returned a null Package");

  private static final Pattern WORD = Pattern.compile("[$\\p{L}_][$\\w\\p{L}]*");

  private final RuleCompiler compiler;
  private final Collection<String> areas;
  private final ClassLoader loader;
  private final OwnProblems problems;

  CompileErrors(
      RuleCompiler compiler, Collection<String> areas, ClassLoader loader, OwnProblems problems) {
    this.compiler = compiler;
    this.areas = areas;
    this.loader = loader;
    this.problems = problems;
  }

  /** Tells the errors of one file; none if it compiles on its own. */
  void tell(RuleText text) {
    List<Message> ofFile = compiler.compile(Map.of(text.file(), text.drl())).errors();
    if (ofFile.isEmpty()) {
      return;
    }
    KnownNames names = new KnownNames(text.parsed(), areas, loader);
    boolean told = false;
    for (RuleDescr rule : text.parsed().getRules()) {
      for (Message error : compiler.compile(Map.of(text.file(), text.drlOfOnly(rule))).errors()) {
        told |= tell(text, rule, error, names);
      }
    }
    if (!told) {
      for (Message error : ofFile) {
        String place = error.getLine() > 0 ? text.place().apply(error.getLine()) : text.file();
        problems.add(place, Reason.BAD_FORMAT, "%s", sentence(error));
      }
    }
  }

  private boolean tell(RuleText text, RuleDescr rule, Message error, KnownNames names) {
    if (NOISE.matcher(error.getText()).find()) {
      return false;
    }
    String sentence = sentence(error);
    List<String> lines = Code.of(text.linesOf(rule));
    Optional<String> unknown =
        WORD.matcher(sentence)
            .results()
            .map(found -> found.group())
            .filter(word -> word.length() > 1 && !names.knows(word) && lineOf(word, lines) > 0)
            .findFirst();
    int line =
        unknown
            .map(word -> rule.getLine() + lineOf(word, lines) - 1)
            .orElse(isIn(rule, error) ? error.getLine() : rule.getLine());
    problems.add(
        text.place().apply(line),
        unknown.isPresent() ? Reason.UNKNOWN_ATTRIBUTE : Reason.BAD_FORMAT,
        "rule \"%s\": %s%s",
        rule.getName(),
        sentence,
        unknown.map(names::maybe).orElse(""));
    return true;
  }

  private static boolean isIn(RuleDescr rule, Message error) {
    return error.getPath().endsWith(".drl")
        && error.getLine() >= rule.getLine()
        && error.getLine() <= rule.getEndLine();
  }

  /** The first line with a word, counted from 1; 0 if there is none. */
  private static int lineOf(String word, List<String> lines) {
    Pattern whole = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])");
    for (int number = 1; number <= lines.size(); number++) {
      if (whole.matcher(lines.get(number - 1)).find()) {
        return number;
      }
    }
    return 0;
  }

  private static String sentence(Message error) {
    String first = error.getText().lines().findFirst().orElse("").strip();
    Matcher expression =
        Pattern.compile("Unable to Analyse Expression (?:_this\\.)?(.*?):?").matcher(first);
    return expression.matches() ? "cannot be understood: " + expression.group(1) : first;
  }
}
