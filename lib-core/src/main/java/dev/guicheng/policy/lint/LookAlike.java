package dev.guicheng.policy.lint;

import java.text.Normalizer;
import java.util.Locale;

/** What a word looks like to a reader: without regard to width, case and blanks. */
final class LookAlike {
  private LookAlike() {}

  static String of(String word) {
    return halfWidth(word).replaceAll("[\\s\\p{Z}]+", "").toLowerCase(Locale.ROOT);
  }

  /** The word in half-width letters and digits. */
  static String halfWidth(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC);
  }
}
