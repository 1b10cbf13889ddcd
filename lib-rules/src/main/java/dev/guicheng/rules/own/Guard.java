package dev.guicheng.rules.own;

import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Keeps own rules to what built-in rules do: read facts and the book, insert conclusions. A guard
 * against accidents, not a sandbox: own rules are trusted code.
 */
final class Guard {
  private static final Map<String, String> GLOBALS =
      Map.of("policy", "PolicyBook", "calendar", "WorkCalendar");

  private static final Set<String> ANNOTATIONS = Set.of("clause", "clausesOf", "overrides");

  /** What changes facts or the run, reaches out of it, or brings a clock or chance into it. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?<![\\w$])(update|modify|delete|retract|insertLogical|insertAsync|halt|eval|drools"
              + "|kcontext|kieRuntime|System|Runtime|Process|ProcessBuilder|ProcessHandle|Thread"
              + "|ThreadGroup|ThreadLocal|InheritableThreadLocal|Class|ClassLoader|getClass|Module"
              + "|ModuleLayer|StackWalker|synchronized|wait|notifyAll|systemDefault|random|randomUUID"
              + "|now(?=\\s*\\())(?![\\w$])");

  private static final Pattern QUALIFIED =
      Pattern.compile("(?<![\\w$.])(?:java|javax|jdk|sun|com|org|dev)\\.[a-z]\\w*(?:\\.\\w+)*");

  private final Collection<String> areas;
  private final Pattern allowed;
  private final OwnProblems problems;

  Guard(Collection<String> areas, OwnProblems problems) {
    this.areas = areas;
    this.problems = problems;
    String area = String.join("|", areas);
    this.allowed =
        Pattern.compile(
            "dev\\.guicheng\\.(?:(?:manual|policy|calendar|(?:rules\\.)?(?:"
                + area
                + "))\\.)?[A-Z*].*"
                + "|dev\\.guicheng\\.rules\\.(?:Conclude|Conclusion|Judgement|Outcome\\w+|ObligationDraft|StepDraft)(?:\\..*)?"
                + "|java\\.time\\..*|java\\.math\\..*|java\\.util\\.(?:stream|function)\\..*"
                + "|java\\.util\\.(?:\\w*(?:List|Set|Map)|Optional\\w*|Collections?|Comparator|Objects|Arrays|Iterator)(?:\\..*)?"
                + "|java\\.lang\\.(?:String|Integer|Long|Boolean|Math)");
  }

  /** Looks a file through; gives its rules. */
  List<OwnRule> rules(RuleText text) {
    PackageDescr parsed = text.parsed();
    checkPackage(text);
    refuse(text, parsed.getFunctions(), "functions");
    refuse(text, parsed.getClassAndEnumDeclarationDescrs(), "types of its own");
    refuse(text, parsed.getEntryPointDeclarations(), "entry points");
    refuse(text, parsed.getWindowDeclarations(), "windows");
    refuse(text, parsed.getAccumulateImports(), "accumulate functions");
    refuse(text, Optional.ofNullable(parsed.getUnit()).stream().toList(), "rule units");
    refuseAttributes(text, text.file(), parsed.getAttributes());
    parsed.getGlobals().forEach(global -> checkGlobal(text, global));
    Stream.concat(parsed.getImports().stream(), parsed.getFunctionImports().stream())
        .map(ImportDescr.class::cast)
        .filter(imported -> !allowed.matcher(imported.getTarget()).matches())
        .forEach(
            imported ->
                problems.add(
                    place(text, imported),
                    Reason.UNKNOWN_VALUE,
                    "own rules may not import %s, only dev.guicheng, java.math, java.time and the collections of java.util",
                    imported.getTarget()));
    List<OwnRule> rules = new ArrayList<>();
    parsed.getRules().forEach(rule -> rules.add(rule(text, rule)));
    return rules;
  }

  private static String place(RuleText text, BaseDescr part) {
    return part.getLine() > 0 ? text.place().apply(part.getLine()) : text.file();
  }

  private void checkPackage(RuleText text) {
    String name = text.parsed().getName();
    if (name.startsWith("dev.guicheng")) {
      problems.add(
          text.file(),
          Reason.UNKNOWN_VALUE,
          "package %s is the library's own%nMaybe site.%s?",
          name,
          text.area());
    } else if (!areas.contains(text.area())) {
      problems.add(
          text.file(),
          Reason.UNKNOWN_VALUE,
          "the package must end with the area that the rules belong to, one of %s; \"%s\" does not%s",
          areas.stream().sorted().toList(),
          name,
          Suggestion.maybe(text.area(), areas));
    }
  }

  private void refuse(RuleText text, Collection<? extends BaseDescr> parts, String what) {
    for (BaseDescr part : parts) {
      problems.add(
          place(text, part), Reason.UNKNOWN_VALUE, "own rules have no %s, only rules", what);
    }
  }

  private void checkGlobal(RuleText text, GlobalDescr global) {
    String type = global.getType().substring(global.getType().lastIndexOf('.') + 1);
    if (!type.equals(GLOBALS.get(global.getIdentifier()))) {
      problems.add(
          place(text, global),
          Reason.UNKNOWN_VALUE,
          "global %s %s: own rules see PolicyBook policy and WorkCalendar calendar, no other global",
          global.getType(),
          global.getIdentifier());
    }
  }

  private void refuseAttributes(
      RuleText text, String subject, Collection<AttributeDescr> attributes) {
    for (AttributeDescr attribute : attributes) {
      boolean harmless =
          attribute.getName().equals("dialect") && attribute.getValue().contains("java");
      if (!harmless) {
        problems.add(
            place(text, attribute),
            Reason.UNKNOWN_VALUE,
            "%s: rules have no %s; their order and repetition do not matter",
            subject,
            attribute.getName());
      }
    }
  }

  private OwnRule rule(RuleText text, RuleDescr descr) {
    String clause = value(descr, "clause");
    String clausesOf = value(descr, "clausesOf");
    OwnRule rule =
        new OwnRule(
            descr.getName(),
            place(text, descr),
            text.area(),
            given(clause),
            given(clausesOf),
            given(value(descr, "overrides")));
    if (descr.isQuery()) {
      problems.add(rule, Reason.UNKNOWN_VALUE, "is a query; own rules have no queries");
    } else if (clause.isEmpty() == clausesOf.isEmpty()) {
      problems.add(
          rule,
          Reason.MISSING,
          "must cite one clause%nMaybe add @clause(…), or @clausesOf(a table of the area)?");
    }
    for (AnnotationDescr annotation : descr.getAnnotations()) {
      if (!ANNOTATIONS.contains(annotation.getName())) {
        problems.add(
            rule,
            Reason.UNKNOWN_VALUE,
            "has no use for @%s%s",
            annotation.getName(),
            Suggestion.maybe(annotation.getName(), ANNOTATIONS));
      }
    }
    if (descr.hasParent() || !descr.getNamedConsequences().isEmpty()) {
      problems.add(rule, Reason.UNKNOWN_VALUE, "must have one condition and one consequence");
    }
    refuseAttributes(text, "rule \"" + descr.getName() + '"', descr.getAttributes().values());
    checkWords(text, descr, rule);
    return rule;
  }

  private static String value(RuleDescr rule, String annotation) {
    AnnotationDescr found = rule.getAnnotation(annotation);
    return found == null || !found.hasValue()
        ? ""
        : found.getSingleValueAsString().replace("\"", "").strip();
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private void checkWords(RuleText text, RuleDescr descr, OwnRule rule) {
    int number = descr.getLine();
    for (String line : Code.of(text.linesOf(descr))) {
      String place = text.place().apply(number++);
      for (Matcher word = FORBIDDEN.matcher(line); word.find(); ) {
        problems.add(
            place,
            Reason.UNKNOWN_VALUE,
            "rule \"%s\" must not use %s: rules read facts and the book, and insert conclusions",
            rule.name(),
            word.group(1));
      }
      for (Matcher name = QUALIFIED.matcher(line); name.find(); ) {
        if (!allowed.matcher(name.group()).matches()) {
          problems.add(
              place,
              Reason.UNKNOWN_VALUE,
              "rule \"%s\" must not use %s",
              rule.name(),
              name.group());
        }
      }
    }
  }
}
