package dev.guicheng.rectification;

import dev.guicheng.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Rectification} question is answered. */
@Value.Immutable
public interface RectificationOutcome {
  /** Who handles it directly (DEF-01). */
  Optional<Role> handler();

  /** Who supervises it and answers for it (DEF-02). */
  Optional<Role> supervisor();

  /** One form per crew, in the order in which the crews come up (DEF-04). */
  List<CrewForm> forms();

  /** How many forms that makes; empty without defects. */
  Optional<Integer> formCount();

  /** The last day to make them good, open to 24:00; move-in only (DEF-10). */
  Optional<LocalDate> dueOn();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRectificationOutcome.Builder {}
}
