package dev.guicheng.quality;

import java.util.Optional;
import org.immutables.value.Value;

/** Something to report. */
@Value.Immutable
public interface Trigger {
  /** Why it goes into the report. */
  RepeatTrigger trigger();

  /** The household; empty where it is not known or the whole estate is counted. */
  Optional<String> household();

  /** The matter of complaint or the kind of repair; empty for callbacks. */
  Optional<String> matter();

  /** How often it happened within the period counted. */
  int count();

  /** The clause that calls for it, such as {@code NCR-02}. */
  String clause();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableTrigger.Builder {}
}
