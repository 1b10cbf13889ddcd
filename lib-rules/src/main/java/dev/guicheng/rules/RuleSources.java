package dev.guicheng.rules;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import dev.guicheng.manual.Manual;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The library's rules as they were written: for handbooks and auditors; deciding needs none. */
public final class RuleSources {
  /** Names the rule files, for a class path cannot be listed; a test holds that it is complete. */
  private static final String LIST = "rule-files.txt";

  private static final Pattern START = Pattern.compile("rule \"(.+)\"");
  private static final String END = "end";

  private RuleSources() {}

  /** Every rule of the library, file by file, in the order in which they stand there. */
  public static List<RuleSource> builtIn() {
    CompiledRules compiled = CompiledRules.builtIn();
    Map<String, Map<String, RuleCitation>> citations = new HashMap<>();
    for (Area area : Areas.ALL) {
      Collection<RuleCitation> cited = RuleBase.of(area, compiled.of(area.name())).citations();
      citations.put(
          area.name(), cited.stream().collect(toMap(RuleCitation::name, Function.identity())));
    }
    List<RuleSource> sources = new ArrayList<>();
    for (String file : lines(LIST)) {
      String area = file.substring(0, file.indexOf('/'));
      addRules(file, area, citations.getOrDefault(area, Map.of()), sources);
    }
    return List.copyOf(sources);
  }

  private static void addRules(
      String file, String area, Map<String, RuleCitation> citations, List<RuleSource> sources) {
    List<String> lines = lines(file);
    for (int start = 0; start < lines.size(); start++) {
      Matcher rule = START.matcher(lines.get(start));
      if (rule.matches()) {
        List<String> own = linesOfRule(lines.subList(start, lines.size()), file);
        String text = String.join("\n", own);
        RuleCitation citation = citations.get(rule.group(1));
        if (citation == null) {
          throw new IllegalStateException(
              "%s:%d: rule \"%s\" is not among the compiled rules of area %s"
                  .formatted(file, start + 1, rule.group(1), area));
        }
        sources.add(
            new RuleSource(
                rule.group(1), area, clauses(citation.clauses(), text), file, start + 1, text));
      }
    }
  }

  private static List<String> linesOfRule(List<String> rest, String file) {
    int end = rest.indexOf(END);
    if (end < 0) {
      throw new IllegalStateException(file + ": " + rest.get(0) + " has no end");
    }
    return rest.subList(0, end + 1);
  }

  /** A rule over a table that names clauses itself is about these only. */
  private static List<String> clauses(Set<String> cited, String text) {
    List<String> named =
        cited.stream().filter(clause -> text.contains("\"" + clause + "\"")).toList();
    return (named.isEmpty() ? cited : named)
        .stream()
            .sorted(comparingInt(Manual::positionOf).thenComparing(Function.identity()))
            .toList();
  }

  private static List<String> lines(String resource) {
    try (InputStream stream = RuleSources.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            resource
                + " is not beside RuleSources\nMaybe the rules jar was repackaged without it?");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
