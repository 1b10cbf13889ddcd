package dev.guicheng.rules.own;

import dev.guicheng.Reason;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/** Turns spreadsheet decision tables into DRL. Needs the decision tables of Drools. */
final class TableReader {
  private static final Pattern CELL = Pattern.compile("// rule values at ([A-Z]+\\d+),.*");

  private TableReader() {}

  /** The DRL; empty if the spreadsheet cannot be read, which is a problem. */
  static Optional<String> drl(RuleFile file, OwnProblems problems) {
    boolean csv = file.name().toLowerCase(Locale.ROOT).endsWith(".csv");
    if (csv && file.text(problems).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new SpreadsheetCompiler()
              .compile(
                  new ByteArrayInputStream(file.content()), csv ? InputType.CSV : InputType.XLS));
    } catch (RuntimeException unreadable) {
      problems.add(file.name(), Reason.BAD_FORMAT, "%s", unreadable);
      return Optional.empty();
    }
  }

  /** Names the row of the table that a line of the DRL comes from. */
  static IntFunction<String> places(String file, String drl) {
    List<String> lines = List.of(drl.split("\\R", -1));
    return line -> {
      for (int above = Math.min(line, lines.size()); above > 0; above--) {
        Matcher cell = CELL.matcher(lines.get(above - 1).strip());
        if (cell.matches()) {
          return file + ":" + cell.group(1);
        }
      }
      return file;
    };
  }
}
