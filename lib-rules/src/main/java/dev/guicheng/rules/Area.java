package dev.guicheng.rules;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Question;
import dev.guicheng.rules.own.AskedKind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A policy area: its rule base and the kinds it decides.
 *
 * @param name the area's word, which is also the name of its rule base
 * @param assemblers kind to assembler
 * @param tables the tables whose rows carry their clauses, by the word that rules cite them with in
 *     {@code @clausesOf}, and the clauses of the manual's rows
 */
public record Area(
    String name, Map<String, Assembler<?, ?>> assemblers, Map<String, Set<String>> tables) {
  /** Copies the maps. */
  public Area {
    requireNonNull(name, "name");
    assemblers = Map.copyOf(assemblers);
    tables = Map.copyOf(tables);
  }

  /** An area without tables. */
  public Area(String name, Map<String, Assembler<?, ?>> assemblers) {
    this(name, assemblers, Map.of());
  }

  /** The area's kinds, with the types of their questions and outcomes. */
  List<AskedKind> kinds() {
    return assemblers.entrySet().stream()
        .map(
            entry -> {
              ParameterizedType assembler =
                  (ParameterizedType) entry.getValue().getClass().getGenericInterfaces()[0];
              Type[] types = assembler.getActualTypeArguments();
              return new AskedKind(entry.getKey(), name, (Class<?>) types[0], (Class<?>) types[1]);
            })
        .toList();
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
