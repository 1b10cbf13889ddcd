package dev.guicheng.rules.own;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code in a text: what is left when comments and the contents of texts are blanked. */
final class Code {
  private static final Pattern NOT_CODE =
      Pattern.compile(
          "\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|//[^\\n]*|/\\*.*?\\*/",
          Pattern.DOTALL);

  private Code() {}

  /** The lines with everything that is no code blanked; as many lines, each as long as before. */
  static List<String> of(List<String> lines) {
    Matcher matcher = NOT_CODE.matcher(String.join("\n", lines));
    String blanked = matcher.replaceAll(found -> found.group().replaceAll("[^\\n]", " "));
    return Arrays.asList(blanked.split("\n", -1));
  }
}
