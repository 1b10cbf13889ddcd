package dev.guicheng.handover;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link KeyLog} question is answered. */
@Value.Immutable
public interface KeyLogOutcome {
  /** As complaint-record. */
  Optional<Boolean> compliant();

  /** Keys moved without entry. */
  List<String> unlogged();

  /** Keys out twice or in twice; a first movement IN is starting stock. */
  List<String> unbalanced();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableKeyLogOutcome.Builder {}
}
