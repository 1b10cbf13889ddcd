package dev.guicheng.rules.own;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The rules of one file as DRL, parsed.
 *
 * @param file the file's name
 * @param lines the DRL, line by line
 * @param parsed what the parser made of it
 * @param place where in the file a line of the DRL comes from, lines counted from 1
 */
record RuleText(String file, List<String> lines, PackageDescr parsed, IntFunction<String> place) {
  String drl() {
    return String.join("\n", lines);
  }

  /** The lines of a rule, from the one with its name to the one with its end, counted from 1. */
  List<String> linesOf(RuleDescr rule) {
    return lines.subList(rule.getLine() - 1, Math.min(rule.getEndLine(), lines.size()));
  }

  /** The same DRL with one rule only, on the lines where it stands. */
  String drlOfOnly(RuleDescr kept) {
    String[] left = lines.toArray(String[]::new);
    for (RuleDescr rule : parsed.getRules()) {
      if (rule.getLine() != kept.getLine()) {
        Arrays.fill(left, rule.getLine() - 1, Math.min(rule.getEndLine(), left.length), "");
      }
    }
    return String.join("\n", left);
  }

  /** The area: the last word of the package. */
  String area() {
    String name = parsed.getName();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
