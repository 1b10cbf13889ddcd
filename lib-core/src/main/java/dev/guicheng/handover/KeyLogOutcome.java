package dev.guicheng.handover;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link KeyLog} question is answered. */
@Value.Immutable
public interface KeyLogOutcome {
  /**
   * True without a violated or undetermined finding, false with a violated one; empty otherwise.
   */
  Optional<Boolean> compliant();

  /** The keys that moved without an entry, each once. */
  List<String> unlogged();

  /**
   * The keys that went out twice or came in twice in a row, each once; the first movement of a key
   * may be either.
   */
  List<String> unbalanced();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableKeyLogOutcome.Builder {}
}
