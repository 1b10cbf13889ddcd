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
    origin.from().ifPresent(day -> parts.add(texts.text("handbook.origin.from", day.toString())));
    origin.until().ifPresent(day -> parts.add(texts.text("handbook.origin.until", day.toString())));
    origin
        .reviewBy()
        .ifPresent(day -> parts.add(texts.text("handbook.origin.review", day.toString())));
    origin.note().ifPresent(parts::add);
    return String.join(" · ", parts);
  }
}
