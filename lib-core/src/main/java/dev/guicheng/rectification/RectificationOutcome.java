package dev.guicheng.rectification;

import dev.guicheng.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Rectification} question is answered. */
@Value.Immutable
public interface RectificationOutcome {
  /** Direct handler. */
  Optional<Role> handler();

  /** Supervises and is accountable. */
  Optional<Role> supervisor();

  /** One per crew. */
  List<CrewForm> forms();

  /** Number of forms. */
  Optional<Integer> formCount();

  /** Move-in only. */
  Optional<LocalDate> dueOn();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRectificationOutcome.Builder {}
}
