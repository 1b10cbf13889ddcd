package dev.guicheng.cli.handbook;

import dev.guicheng.cli.Texts;
import dev.guicheng.policy.Origin;
import java.util.ArrayList;
import java.util.List;

/** Where a value is from, in one line. */
final class OriginText {
  private final Texts texts;

  OriginText(Texts texts) {
    this.texts = texts;
  }

  String of(Origin origin) {
    List<String> parts = new ArrayList<>(List.of(origin.layer()));
    origin.document().ifPresent(parts::add);
    origin.clause().ifPresent(parts::add);
    origin.startsOn().ifPresent(day -> parts.add(texts.text("policy.from", day)));
    origin.endsOn().ifPresent(day -> parts.add(texts.text("policy.until", day)));
    origin.reviewBy().ifPresent(day -> parts.add(texts.text("policy.reviewBy", day)));
    origin.note().ifPresent(parts::add);
    return String.join(" · ", parts);
  }
}
