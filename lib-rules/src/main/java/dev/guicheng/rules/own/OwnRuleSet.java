package dev.guicheng.rules.own;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.guicheng.SiteClause;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Own rules, read and looked through, ready to be compiled. Needs the rule compiler of Drools on
 * the class path.
 */
public final class OwnRuleSet {
  private static final Logger LOG = LoggerFactory.getLogger(OwnRuleSet.class);

  private final List<RuleText> texts;
  private final List<OwnRule> rules;
  private final List<SiteClause> clauses;
  private final Collection<String> areas;
  private final OwnProblems problems;

  private OwnRuleSet(
      List<RuleText> texts,
      List<OwnRule> rules,
      List<SiteClause> clauses,
      Collection<String> areas,
      OwnProblems problems) {
    this.texts = texts;
    this.rules = rules;
    this.clauses = clauses;
    this.areas = areas;
    this.problems = problems;
  }

  /**
   * Reads files and looks them through.
   *
   * @param kinds the kinds of questions there are
   * @param problems gets what is wrong
   */
  public static OwnRuleSet read(
      List<RuleFile> files, Collection<AskedKind> kinds, OwnProblems problems) {
    Set<String> areas = kinds.stream().map(AskedKind::area).collect(toUnmodifiableSet());
    LOG.info(
        "compiling own rules, which are trusted code and run with the host's rights: {}", files);
    List<RuleText> texts = new RuleReader(kinds, problems).read(files);
    Guard guard = new Guard(areas, problems);
    List<OwnRule> rules = texts.stream().flatMap(text -> guard.rules(text).stream()).toList();
    return new OwnRuleSet(texts, rules, SiteClauses.read(files, problems), areas, problems);
  }

  /** The rules. */
  public List<OwnRule> rules() {
    return rules;
  }

  /** The site's clauses. */
  public List<SiteClause> clauses() {
    return clauses;
  }

  /**
   * Compiles the rules. What is wrong goes to the problems; if there are any, from here or before,
   * there are no models.
   *
   * @return the models, one per package
   */
  public List<Model> compile() {
    ClassLoader library = OwnRuleSet.class.getClassLoader();
    RuleCompiler compiler = new RuleCompiler(library);
    Map<String, String> drlByFile = new LinkedHashMap<>();
    texts.forEach(text -> drlByFile.put(text.file(), text.drl()));
    RuleCompiler.Result result = compiler.compile(drlByFile);
    if (!result.errors().isEmpty()) {
      CompileErrors errors = new CompileErrors(compiler, areas, library, problems);
      texts.forEach(errors::tell);
      if (problems.none()) {
        throw new IllegalStateException("own rules do not compile: " + result.errors());
      }
    }
    return problems.none() ? result.models() : List.of();
  }
}
