package dev.guicheng.quality;

import java.util.Optional;
import org.immutables.value.Value;

/** Something to report. */
@Value.Immutable
public interface Trigger {
  /** What. */
  RepeatTrigger trigger();

  /** Household. */
  Optional<String> household();

  /** Matter or kind of repair. */
  Optional<String> matter();

  /** How often. */
  int count();

  /** Clause. */
  String clause();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableTrigger.Builder {}
}
