package dev.guicheng.jackson;

import dev.guicheng.Code;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Quarter;
import dev.guicheng.Role;
import dev.guicheng.policy.Span;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes values of core's types at random, the same for the same seed. */
final class RandomValues {
  private static final int TRIES = 500;
  private static final List<String> TEXTS =
      List.of("1", "1-101", "no", "~", "null", " a: b", "#", "漏水", "0.5", "\"", "\\", "a\nb", "😀");

  private final Random random;

  RandomValues(long seed) {
    this.random = new Random(seed);
  }

  /** A value that its type's own checks accept. */
  <T> T of(Class<T> type) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      try {
        return type.cast(build(type));
      } catch (InvalidInputException refused) {
        // another try: the attributes did not fit together
      }
    }
    throw new IllegalStateException("no valid " + type + " in " + TRIES + " tries");
  }

  private Object build(Class<?> type) {
    try {
      Object builder = type.getMethod("builder").invoke(null);
      for (Method accessor : accessors(type)) {
        set(builder, accessor);
      }
      return invoke(builder.getClass().getMethod("build"), builder);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getReturnType() != void.class)
        .filter(method -> isSettable(type, method))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static boolean isSettable(Class<?> type, Method accessor) {
    String setter = setter(accessor);
    return Arrays.stream(type.getDeclaredClasses())
        .flatMap(nested -> Arrays.stream(nested.getMethods()))
        .anyMatch(method -> method.getName().equals(setter));
  }

  private static String setter(Method accessor) {
    String name = accessor.getName();
    return accessor.getReturnType() == List.class
        ? "addAll" + Character.toUpperCase(name.charAt(0)) + name.substring(1)
        : name;
  }

  private void set(Object builder, Method accessor) throws ReflectiveOperationException {
    Type type = accessor.getGenericReturnType();
    if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
      if (random.nextBoolean()) {
        put(builder, accessor, value(generic.getActualTypeArguments()[0]));
      }
    } else if (type instanceof ParameterizedType generic) {
      List<Object> items = new ArrayList<>();
      for (int count = random.nextInt(3); count > 0; count--) {
        items.add(value(generic.getActualTypeArguments()[0]));
      }
      put(builder, accessor, items);
    } else {
      put(builder, accessor, value(type));
    }
  }

  private static void put(Object builder, Method accessor, Object value)
      throws ReflectiveOperationException {
    for (Method method : builder.getClass().getMethods()) {
      if (method.getName().equals(setter(accessor))
          && method.getParameterCount() == 1
          && method.getParameterTypes()[0] != Optional.class
          && !method.isBridge()) {
        invoke(method, builder, value);
        return;
      }
    }
    throw new IllegalStateException("no setter for " + accessor);
  }

  private static Object invoke(Method method, Object target, Object... arguments)
      throws ReflectiveOperationException {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof InvalidInputException refused) {
        throw refused;
      }
      throw thrown;
    }
  }

  private Object value(Type type) {
    Class<?> raw = (Class<?>) type;
    if (raw.isEnum()) {
      return pick(List.of(raw.getEnumConstants()));
    }
    if (raw == String.class) {
      return pick(TEXTS) + (random.nextBoolean() ? "" : Integer.toString(random.nextInt(100)));
    }
    if (raw == Role.class) {
      return random.nextInt(5) == 0 ? new Role("BUTLER") : pick(Role.builtIn());
    }
    if (Code.class.isAssignableFrom(raw)) {
      return pick(builtIn(raw));
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return random.nextBoolean();
    }
    if (raw == int.class || raw == Integer.class) {
      return random.nextInt(1_000);
    }
    if (raw == long.class || raw == Long.class) {
      return (long) random.nextInt(1_000);
    }
    if (raw == BigDecimal.class) {
      return BigDecimal.valueOf(random.nextInt(1_000), random.nextInt(9));
    }
    if (raw == LocalDate.class) {
      return day();
    }
    if (raw == LocalDateTime.class) {
      return day().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(2));
    }
    if (raw == Span.class) {
      return Span.ofMinutes(random.nextInt(1_000));
    }
    if (raw == Quarter.class) {
      return Quarter.of(day());
    }
    return raw == YearMonth.class ? YearMonth.from(day()) : build(raw);
  }

  /** The built-in constants of an open vocabulary. */
  private static List<?> builtIn(Class<?> type) {
    try {
      return (List<?>) type.getMethod("builtIn").invoke(null);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private LocalDate day() {
    return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
  }

  private <E> E pick(List<E> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
