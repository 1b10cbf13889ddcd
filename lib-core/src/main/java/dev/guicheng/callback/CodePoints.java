package dev.guicheng.callback;

/**
 * Compares texts by code point, as most languages and the published sampler do. {@link
 * String#compareTo} compares UTF-16 units and would put a supplementary character, such as a rare
 * ideograph, before U+E000 to U+FFFF.
 */
final class CodePoints {
  private static final int FIRST_SURROGATE = Character.MIN_SURROGATE;
  private static final int AFTER_SURROGATES = Character.MAX_SURROGATE + 1;
  private static final int SURROGATES = AFTER_SURROGATES - FIRST_SURROGATE;
  private static final int BEYOND_THE_UNITS = Character.MAX_VALUE + 1 - AFTER_SURROGATES;

  private CodePoints() {}

  static int compare(String first, String second) {
    int common = Math.min(first.length(), second.length());
    for (int position = 0; position < common; position++) {
      int left = first.charAt(position);
      int right = second.charAt(position);
      if (left != right) {
        return Integer.compare(rank(left), rank(right));
      }
    }
    return Integer.compare(first.length(), second.length());
  }

  /** The unit's place once surrogates, which begin code points above U+FFFF, rank last. */
  private static int rank(int unit) {
    if (unit < FIRST_SURROGATE) {
      return unit;
    }
    return unit < AFTER_SURROGATES ? unit + BEYOND_THE_UNITS : unit - SURROGATES;
  }
}
