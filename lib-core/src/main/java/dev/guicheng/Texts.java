package dev.guicheng;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Values in the form of documents, put into words when somebody reads them: most comparisons of
 * most decisions are never read. Immutable, as the values are.
 */
public final class Texts extends AbstractList<String> implements RandomAccess {
  private final List<?> values;

  private Texts(List<?> values) {
    this.values = values;
  }

  /**
   * The texts of a value: none of an absent one, one for each item of a collection, else one.
   *
   * @param value immutable, or a collection of immutable values, which is copied
   */
  public static List<String> of(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? of(optional.get()) : List.of();
    }
    if (value instanceof Collection<?> several) {
      return several.isEmpty() ? List.of() : new Texts(List.copyOf(several));
    }
    return value instanceof String text ? List.of(text) : new Texts(List.of(value));
  }

  static List<String> copyOf(List<String> texts) {
    return texts instanceof Texts ? texts : List.copyOf(texts);
  }

  @Override
  public String get(int index) {
    return text(values.get(index));
  }

  @Override
  public int size() {
    return values.size();
  }

  private static String text(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }
}
