package dev.guicheng.rules.own;

import static java.util.Objects.requireNonNull;

import dev.guicheng.manual.Words;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A kind of question that sentences can be about.
 *
 * @param name its name, such as {@code complaint-record}
 * @param area the area it belongs to
 * @param question its type
 * @param outcome the type of its outcome
 */
public record AskedKind(String name, String area, Class<?> question, Class<?> outcome) {
  private static final Set<String> NO_ATTRIBUTES =
      Set.of("kind", "policyDate", "hashCode", "toString");

  /** Refuses nulls. */
  public AskedKind {
    requireNonNull(name, "name");
    requireNonNull(area, "area");
    requireNonNull(question, "question");
    requireNonNull(outcome, "outcome");
  }

  /** Its name in Chinese. */
  String label() {
    return Words.in(Locale.CHINESE).kind(name);
  }

  /** What it asks with, sorted by name. */
  List<Attribute> attributes() {
    return attributesOf(question);
  }

  /** What its outcome says, sorted by name. */
  List<Attribute> results() {
    return attributesOf(outcome);
  }

  private List<Attribute> attributesOf(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() != void.class)
        .filter(method -> !NO_ATTRIBUTES.contains(method.getName()))
        .sorted(Comparator.comparing(Method::getName))
        .map(method -> Attribute.of(name, method))
        .toList();
  }
}
