package dev.guicheng.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How values of one type look in documents.
 *
 * @param <T> the type
 */
interface Value<T> {
  /** Reads a value; null if it was refused and {@code faults} says why. */
  @Nullable T read(Node node, AttributePath path, Faults faults);

  void write(T value, JsonGenerator out);
}
