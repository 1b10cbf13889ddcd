package dev.guicheng.jackson;

import dev.guicheng.Question;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question under the name of its record: {@code {"id": "E001", "question": {"kind": …}}}.
 *
 * @param id how the record is called; empty if it has no name
 * @param question the question
 */
record Envelope(Optional<String> id, Question<?> question) {
  private static final String QUESTION = "question";

  private static final Codec<Envelope, Draft> CODEC =
      Codec.codec(Envelope.class, Draft::new, Draft::build)
          .takes("id", Values.TEXT, (draft, it) -> draft.id = Optional.of(it))
          .needs(QUESTION, Kinds.QUESTION, (draft, it) -> draft.question = it);

  /** Reads a question, with or without an envelope; null if it was refused. */
  static @Nullable Envelope read(Node node, Faults faults) {
    if (node instanceof Node.Structure structure
        && structure.get(QUESTION) != null
        && structure.get("kind") == null) {
      return CODEC.read(node, AttributePath.ROOT, faults);
    }
    Question<?> question = Kinds.QUESTION.read(node, AttributePath.ROOT, faults);
    return question == null ? null : new Envelope(Optional.empty(), question);
  }

  /** Gathers the attributes. */
  private static final class Draft {
    private Optional<String> id = Optional.empty();
    private @Nullable Question<?> question;

    private Envelope build() {
      if (question == null) {
        throw new IllegalStateException("Envelope: a required attribute is absent");
      }
      return new Envelope(id, question);
    }
  }
}
