package dev.guicheng.rules;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first needed. Safe for many threads.
 *
 * @param <T> its type
 */
final class Lazy<T> {
  private final Supplier<T> make;
  private volatile @Nullable T value;

  Lazy(Supplier<T> make) {
    this.make = make;
  }

  T get() {
    T made = value;
    if (made == null) {
      synchronized (this) {
        made = value;
        if (made == null) {
          made = make.get();
          value = made;
        }
      }
    }
    return made;
  }
}
