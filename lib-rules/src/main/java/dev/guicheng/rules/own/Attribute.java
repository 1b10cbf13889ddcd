package dev.guicheng.rules.own;

import dev.guicheng.Code;
import dev.guicheng.manual.Words;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An attribute of a question, as sentences name it.
 *
 * @param name its accessor
 * @param label its name in Chinese
 * @param shape what can be said about it
 * @param type the type of its value, or of its elements
 * @param optional whether the accessor gives an {@code Optional}
 */
record Attribute(String name, String label, Shape shape, Class<?> type, boolean optional) {
  /** Drools takes {@code issuedOn} for a getter of {@code suedOn}. */
  private static final Pattern LIKE_A_GETTER = Pattern.compile("(is|get).+");

  /** What can be said about an attribute. */
  enum Shape {
    FLAG,
    CHOICE,
    CHOICES,
    NUMBER,
    DAY,
    INSTANT,
    TEXT,
    OTHERS,
    OTHER
  }

  static Attribute of(String kind, Method accessor) {
    Type returned = accessor.getGenericReturnType();
    Class<?> outer = accessor.getReturnType();
    boolean list = Collection.class.isAssignableFrom(outer);
    boolean optional = outer == Optional.class;
    Class<?> type = list || optional ? argument(returned) : boxed(outer);
    return new Attribute(
        accessor.getName(),
        Words.in(Locale.CHINESE).attribute(kind, accessor.getName()),
        shape(type, list),
        type,
        optional);
  }

  private static Class<?> argument(Type type) {
    return type instanceof ParameterizedType generic
            && generic.getActualTypeArguments()[0] instanceof Class<?> argument
        ? argument
        : Object.class;
  }

  private static Class<?> boxed(Class<?> type) {
    if (type == boolean.class) {
      return Boolean.class;
    }
    return type == int.class ? Integer.class : type == long.class ? Long.class : type;
  }

  private static Shape shape(Class<?> type, boolean list) {
    boolean constants = type.isEnum() || Code.class.isAssignableFrom(type);
    if (list) {
      return constants ? Shape.CHOICES : Shape.OTHERS;
    }
    if (constants) {
      return Shape.CHOICE;
    }
    if (Number.class.isAssignableFrom(type)) {
      return Shape.NUMBER;
    }
    return type == Boolean.class
        ? Shape.FLAG
        : type == LocalDate.class
            ? Shape.DAY
            : type == LocalDateTime.class
                ? Shape.INSTANT
                : type == String.class ? Shape.TEXT : Shape.OTHER;
  }

  /** The value in a condition: an {@code Optional}, or a list as it stands. */
  String inCondition() {
    return wrapped(LIKE_A_GETTER.matcher(name).matches() ? "this." + name + "()" : name);
  }

  /** The value in a conclusion: an {@code Optional}, or a list as it stands. */
  String inConclusion() {
    return wrapped("$question." + name + "()");
  }

  /** When something was done, in a conclusion. */
  String moment() {
    return inConclusion() + (shape == Shape.DAY ? ".map(Moment::on)" : ".map(Moment::at)");
  }

  private String wrapped(String value) {
    boolean asItStands = optional || shape == Shape.CHOICES || shape == Shape.OTHERS;
    return asItStands ? value : "Optional.of(" + value + ")";
  }
}
