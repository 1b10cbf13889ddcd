package dev.guicheng.rectification;

import java.util.Optional;
import org.immutables.value.Value;

/** One defect to rectify. */
@Value.Immutable
public interface Defect {
  /** The crew whose trade it is. */
  Crew crew();

  /** What is wrong, in words. */
  Optional<String> description();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableDefect.Builder {}
}
