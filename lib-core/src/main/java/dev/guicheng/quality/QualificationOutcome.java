package dev.guicheng.quality;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Qualification} question is answered. */
@Value.Immutable
public interface QualificationOutcome {
  /** Absent when undetermined. */
  Optional<Boolean> eligible();

  /** What is absent or insufficient behind the broken clauses. */
  List<String> defects();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableQualificationOutcome.Builder {}
}
