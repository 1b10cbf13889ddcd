package dev.guicheng.rules.own;

import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.rules.own.SentenceTranslator.NoPhraseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns rules in Chinese sentences into DRL, line by line, so that each line keeps its number. A
 * file is about one kind of question, which its first line names.
 */
final class SentenceReader {
  private static final Pattern KIND = Pattern.compile("问题\\s*[:\\uFF1A]?\\s*(.+)");
  private static final Pattern RULE = Pattern.compile("规则\\s*[:\\uFF1A]?\\s*[\"“](.+)[\"”]");
  private static final Pattern CLAUSE = Pattern.compile("条款\\s*[:\\uFF1A]?\\s*(\\S+)");
  private static final Pattern OVERRIDES = Pattern.compile("替代\\s*[:\\uFF1A]?\\s*[\"“](.+)[\"”]");

  private final Collection<AskedKind> kinds;
  private final List<Phrase> phrases;
  private final OwnProblems problems;

  SentenceReader(Collection<AskedKind> kinds, List<Phrase> phrases, OwnProblems problems) {
    this.kinds = kinds;
    this.phrases = phrases;
    this.problems = problems;
  }

  /** Where in a rule a line stands. */
  private enum Part {
    OUTSIDE,
    HEAD,
    CONDITIONS,
    CONCLUSIONS
  }

  /** The DRL; empty if a line cannot be translated, which is a problem. */
  Optional<String> drl(String file, String text) {
    String[] lines = text.split("\\R", -1);
    int first = 0;
    while (first < lines.length && isComment(lines[first].strip())) {
      first++;
    }
    Optional<AskedKind> kind =
        first < lines.length
            ? kind(file + ":" + (first + 1), lines[first].strip())
            : Optional.empty();
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    return new Translation(file, kind.get()).drl(lines, first);
  }

  private static boolean isComment(String line) {
    return line.isEmpty() || line.startsWith("#") || line.startsWith("//");
  }

  private Optional<AskedKind> kind(String place, String line) {
    Matcher named = KIND.matcher(line);
    String name = named.matches() ? named.group(1).strip() : "";
    Optional<AskedKind> found =
        kinds.stream()
            .filter(kind -> kind.name().equals(name) || kind.label().equals(name))
            .findFirst();
    if (found.isEmpty()) {
      List<String> names =
          kinds.stream().flatMap(kind -> Stream.of(kind.label(), kind.name())).sorted().toList();
      problems.add(
          place,
          Reason.UNKNOWN_KIND,
          "the first line names the kind of question, such as 问题 投诉处理记录检查; \"%s\" does not%s",
          line,
          Suggestion.maybe(name, names));
    }
    return found;
  }

  /** The translation of one file. */
  private final class Translation {
    private final String file;
    private final AskedKind kind;
    private final SentenceTranslator translator;
    private final List<String> drl = new ArrayList<>();
    private Part part = Part.OUTSIDE;
    private boolean firstCondition;
    private boolean sound = true;

    Translation(String file, AskedKind kind) {
      this.file = file;
      this.kind = kind;
      this.translator = new SentenceTranslator(phrases, kind);
    }

    Optional<String> drl(String[] lines, int first) {
      for (int at = 0; at < lines.length; at++) {
        String line = lines[at].strip();
        drl.add(at <= first || isComment(line) ? "" : translated(line, at + 1));
      }
      if (part != Part.OUTSIDE) {
        refuse(lines.length, "the last rule has no 结束");
      }
      drl.set(first, header());
      return sound ? Optional.of(String.join("\n", drl)) : Optional.empty();
    }

    private String header() {
      StringBuilder header = new StringBuilder("package site." + kind.area() + "; ");
      Stream.concat(Stream.of(kind.question()), translator.used().stream())
          .map(Class::getCanonicalName)
          .forEach(name -> header.append("import ").append(name).append("; "));
      return header
          + "import dev.guicheng.calendar.WorkCalendar; import dev.guicheng.manual.Moment; "
          + "import dev.guicheng.policy.PolicyBook; import dev.guicheng.policy.Span; "
          + "import java.math.BigDecimal; import java.time.LocalDate; import java.time.LocalDateTime; "
          + "import java.util.List; import java.util.Optional; "
          + "import static dev.guicheng.rules.Conclude.*; "
          + "global PolicyBook policy; global WorkCalendar calendar;";
    }

    private void refuse(int number, String message) {
      problems.add(file + ":" + number, Reason.BAD_FORMAT, "%s", message);
      sound = false;
    }

    private String translated(String line, int number) {
      Matcher rule = RULE.matcher(line);
      Matcher clause = CLAUSE.matcher(line);
      Matcher overrides = OVERRIDES.matcher(line);
      if (rule.matches() && part == Part.OUTSIDE) {
        part = Part.HEAD;
        return "rule \"" + rule.group(1) + '"';
      }
      if (clause.matches() && part == Part.HEAD) {
        return "@clause(" + clause.group(1) + ")";
      }
      if (overrides.matches() && part == Part.HEAD) {
        return "@overrides(\"" + overrides.group(1) + "\")";
      }
      if (line.equals("当") && part == Part.HEAD) {
        part = Part.CONDITIONS;
        firstCondition = true;
        return "when $question : " + kind.question().getSimpleName() + "(";
      }
      if (line.equals("则") && part == Part.CONDITIONS) {
        part = Part.CONCLUSIONS;
        return ") then";
      }
      if (line.equals("结束") && part == Part.CONCLUSIONS) {
        part = Part.OUTSIDE;
        return "end";
      }
      return sentence(line, number);
    }

    private String sentence(String line, int number) {
      if (part != Part.CONDITIONS && part != Part.CONCLUSIONS) {
        refuse(
            number,
            part == Part.OUTSIDE
                ? "a rule begins with 规则 \"name\", not \"" + line + '"'
                : "before the conditions stand 条款, 替代 and 当, not \"" + line + '"');
        return "";
      }
      try {
        String code =
            translator.translate(
                line.replaceFirst("[。;,\\uFF1B\\uFF0C]$", ""), part == Part.CONDITIONS);
        String comma = part == Part.CONDITIONS && !firstCondition ? ", " : "";
        firstCondition = false;
        return comma + code;
      } catch (NoPhraseException unknown) {
        refuse(number, "\"" + line + "\": " + unknown.getMessage());
        return "";
      }
    }
  }
}
