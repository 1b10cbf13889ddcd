package dev.guicheng.rules;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Question;
import java.util.Map;

/**
 * A policy area: its rule base and the kinds it decides.
 *
 * @param name the area's word, which is also the name of its rule base
 * @param assemblers kind to assembler
 */
public record Area(String name, Map<String, Assembler<?, ?>> assemblers) {
  /** Copies the map. */
  public Area {
    requireNonNull(name, "name");
    assemblers = Map.copyOf(assemblers);
  }

  @SuppressWarnings("unchecked") // the map holds an assembler under its own kind
  <O> O assemble(Question<O> question, Conclusions conclusions) {
    Assembler<Question<O>, O> assembler =
        (Assembler<Question<O>, O>) requireNonNull(assemblers.get(question.kind()));
    O outcome = assembler.assemble(question, conclusions);
    conclusions.requireAllRead(question.kind());
    return outcome;
  }
}
