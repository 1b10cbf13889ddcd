package dev.guicheng.pay;

import java.time.LocalDate;
import org.immutables.value.Value;

/** One continuous spell, both days included. */
@Value.Immutable
public interface Stay {
  /** First day. */
  LocalDate startsOn();

  /** Last day. */
  LocalDate endsOn();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableStay.Builder {}
}
