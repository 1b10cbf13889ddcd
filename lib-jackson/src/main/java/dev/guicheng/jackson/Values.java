package dev.guicheng.jackson;

import dev.guicheng.Code;
import dev.guicheng.Quarter;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.jackson.Faults.Phase;
import dev.guicheng.jackson.Node.Scalar;
import dev.guicheng.jackson.Node.Written;
import dev.guicheng.policy.Span;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** The scalar types of the contract. */
final class Values {
  /** More digits than any amount has; keeps {@code 1e999999999} from filling the memory. */
  private static final int MOST_DIGITS = 1_000;

  static final Value<String> TEXT = text("a text in quotes", Function.identity());
  static final Value<LocalDate> DATE = time("a date such as 2025-03-01", LocalDate::parse);
  static final Value<LocalDateTime> DATE_TIME =
      time("a local date and time such as 2025-03-01T09:30", LocalDateTime::parse);
  static final Value<YearMonth> MONTH = time("a month such as 2025-03", YearMonth::parse);

  static final Value<Quarter> QUARTER = time("a quarter such as 2025-Q1", Quarter::parse);
  static final Value<Span> SPAN = text("a duration such as PT10M", Span::parse);

  static final Value<BigDecimal> DECIMAL =
      new Value<>() {
        @Override
        public @Nullable BigDecimal read(Node node, AttributePath path, Faults faults) {
          BigDecimal number = number(node);
          if (number == null) {
            faults.badFormat(path, node, "a number");
          }
          return number;
        }

        @Override
        public void write(BigDecimal value, JsonGenerator out) {
          if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            out.writeNumber(value.toPlainString());
          } else {
            out.writeNumber(value); // into a tree in memory
          }
        }
      };

  static final Value<Integer> INTEGER =
      new Value<>() {
        @Override
        public @Nullable Integer read(Node node, AttributePath path, Faults faults) {
          BigDecimal number = number(node);
          try {
            if (number != null) {
              return number.intValueExact();
            }
          } catch (ArithmeticException notWhole) {
            // said below, like everything else that is no whole number
          }
          faults.badFormat(path, node, "a whole number");
          return null;
        }

        @Override
        public void write(Integer value, JsonGenerator out) {
          out.writeNumber(value);
        }
      };

  static final Value<Long> LONG =
      new Value<>() {
        @Override
        public @Nullable Long read(Node node, AttributePath path, Faults faults) {
          BigDecimal number = number(node);
          try {
            if (number != null) {
              return number.longValueExact();
            }
          } catch (ArithmeticException notWhole) {
            // said below, like everything else that is no whole number
          }
          faults.badFormat(path, node, "a whole number");
          return null;
        }

        @Override
        public void write(Long value, JsonGenerator out) {
          out.writeNumber(value);
        }
      };

  static final Value<Boolean> BOOLEAN =
      new Value<>() {
        @Override
        public @Nullable Boolean read(Node node, AttributePath path, Faults faults) {
          if (node instanceof Scalar scalar && scalar.written() == Written.BOOLEAN) {
            return scalar.text().equals("true");
          }
          faults.badFormat(path, node, "true or false");
          return null;
        }

        @Override
        public void write(Boolean value, JsonGenerator out) {
          out.writeBoolean(value);
        }
      };

  private Values() {}

  /** A number as it was written, exact; null if the node is none. */
  static @Nullable BigDecimal number(Node node) {
    if (node instanceof Scalar scalar
        && scalar.written() == Written.NUMBER
        && scalar.text().length() <= MOST_DIGITS) {
      try {
        BigDecimal number = new BigDecimal(scalar.text());
        long digits = Math.max(number.precision(), Math.abs((long) number.scale()));
        return digits <= MOST_DIGITS ? number : null;
      } catch (NumberFormatException notANumber) {
        return null; // YAML's .nan and .inf
      }
    }
    return null;
  }

  /** A day, month or instant of a year of four digits; any other year begins with a sign. */
  private static <T> Value<T> time(String expected, Function<String, T> parse) {
    return text(
        expected,
        written -> {
          if (written.startsWith("+") || written.startsWith("-")) {
            throw new DateTimeException("a year has four digits");
          }
          return parse.apply(written);
        });
  }

  /** A type that is written as a text and read by {@code parse}. */
  private static <T> Value<T> text(String expected, Function<String, T> parse) {
    return new Value<>() {
      @Override
      public @Nullable T read(Node node, AttributePath path, Faults faults) {
        try {
          if (node instanceof Scalar scalar && scalar.written() == Written.TEXT) {
            return parse.apply(scalar.text());
          }
        } catch (DateTimeException refused) {
          // said below, with what was expected
        }
        faults.badFormat(path, node, expected);
        return null;
      }

      @Override
      public void write(T value, JsonGenerator out) {
        out.writeString(value.toString());
      }
    };
  }

  /** One of an enum's constants. */
  static <E extends Enum<E>> Value<E> enumeration(Class<E> type) {
    Map<String, E> constants = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants())
        .forEach(constant -> constants.put(constant.name(), constant));
    return new Value<>() {
      @Override
      public @Nullable E read(Node node, AttributePath path, Faults faults) {
        String name = TEXT.read(node, path, faults);
        E constant = name == null ? null : constants.get(name);
        if (name != null && constant == null) {
          unknown(node, path, faults, name, type.getSimpleName(), constants.keySet());
        }
        return constant;
      }

      @Override
      public void write(E value, JsonGenerator out) {
        out.writeString(value.name());
      }
    };
  }

  /** A code of an open vocabulary; the engine checks it against the policy book. */
  static <C extends Code> Value<C> code(Class<C> type, Function<String, C> of) {
    return new Value<>() {
      @Override
      public @Nullable C read(Node node, AttributePath path, Faults faults) {
        String code = TEXT.read(node, path, faults);
        if (code != null && code.isBlank()) {
          unknown(node, path, faults, code, type.getSimpleName(), List.of());
          return null;
        }
        return code == null ? null : of.apply(code);
      }

      @Override
      public void write(C value, JsonGenerator out) {
        out.writeString(value.code());
      }
    };
  }

  private static void unknown(
      Node node,
      AttributePath path,
      Faults faults,
      String name,
      String type,
      Collection<String> known) {
    String shown = Node.shortened(name);
    faults.add(
        Phase.VALUE,
        path,
        node.at(),
        Reason.UNKNOWN_VALUE,
        "\"" + shown + "\" is no constant of " + type + Suggestion.maybe(shown, known));
  }
}
