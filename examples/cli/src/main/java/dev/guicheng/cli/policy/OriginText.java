package dev.guicheng.cli.policy;

import dev.guicheng.cli.Texts;
import dev.guicheng.policy.Origin;
import java.util.ArrayList;
import java.util.List;

/** Where a value of a policy book is from, in words. */
public final class OriginText {
  private OriginText() {}

  /** Layer, document, clause, days, review and note, as far as there are any. */
  public static List<String> parts(Origin origin, Texts texts) {
    List<String> parts = new ArrayList<>(List.of(origin.layer()));
    origin.document().ifPresent(parts::add);
    origin.clause().ifPresent(parts::add);
    origin.startsOn().ifPresent(day -> parts.add(texts.text("policy.from", day)));
    origin.endsOn().ifPresent(day -> parts.add(texts.text("policy.until", day)));
    origin.reviewBy().ifPresent(day -> parts.add(texts.text("policy.reviewBy", day)));
    origin.note().ifPresent(parts::add);
    return parts;
  }
}
