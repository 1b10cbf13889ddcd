package dev.guicheng.rules.own;

import dev.guicheng.Reason;
import dev.guicheng.SiteClause;
import dev.guicheng.manual.Manual;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the clauses of a site: tab-separated id, document, article, summary in Chinese, summary in
 * English; empty lines and lines that start with {@code #} are comments.
 */
final class SiteClauses {
  private static final int COLUMNS = 5;

  private SiteClauses() {}

  static List<SiteClause> read(List<RuleFile> files, OwnProblems problems) {
    List<SiteClause> clauses = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (RuleFile file : files) {
      if (file.form() != RuleFile.Form.CLAUSES) {
        continue;
      }
      int number = 0;
      for (String line : file.text(problems).orElse("").split("\\R", -1)) {
        String place = file.name() + ":" + ++number;
        String[] cells = line.split("\t", -1);
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (cells.length != COLUMNS || cells[0].isBlank()) {
          problems.add(
              place,
              Reason.BAD_FORMAT,
              "%s cells instead of %s: id, document, article, summary in Chinese, summary in English, separated by tabs",
              cells.length,
              COLUMNS);
        } else if (Manual.findClause(cells[0]).isPresent() || !ids.add(cells[0])) {
          problems.add(place, Reason.DUPLICATE, "clause %s is already there", cells[0]);
        } else {
          clauses.add(new SiteClause(cells[0], cells[1], cells[2], cells[3], cells[4]));
        }
      }
    }
    return clauses;
  }
}
