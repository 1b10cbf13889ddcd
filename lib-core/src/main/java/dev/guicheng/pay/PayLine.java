package dev.guicheng.pay;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of the statement. */
@Value.Immutable
public interface PayLine {
  /** What it is. */
  PayLineCode code();

  /** Signed, 2 places. */
  BigDecimal amount();

  /** The arithmetic, not compared by the tests unless given. */
  String formula();

  /** Source clause; absent for WAGE, OVERTIME_PAY, FLOOR, ROUNDING. */
  Optional<String> clause();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutablePayLine.Builder {}
}
