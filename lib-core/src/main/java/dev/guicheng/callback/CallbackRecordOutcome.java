package dev.guicheng.callback;

import dev.guicheng.Obligation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link CallbackRecord} question is answered. */
@Value.Immutable
public interface CallbackRecordOutcome {
  /**
   * True if nothing is violated or undetermined, false if something is violated; empty otherwise,
   * and without findings.
   */
  Optional<Boolean> compliant();

  /**
   * What is absent, insufficient or wrong behind the violated clauses: a missing mode, content or
   * addressee by its constant, else the attribute. Never a late callback or a wrong performer.
   */
  List<String> defects();

  /**
   * How the callback stands to the window of the clause that governs; an attempt is no callback.
   * Empty without callback and moment of asking, and where the window is not known.
   */
  Optional<Timing> timing();

  /** The first day on which the callback is valid, inclusive. */
  Optional<LocalDate> opensOn();

  /** The last valid day, open to 24:00; empty where the limit is an instant. */
  Optional<LocalDate> dueOn();

  /** The last valid instant, inclusive; empty where the limit is a day. */
  Optional<LocalDateTime> dueAt();

  /** The last day, open to 24:00, under the weaker of two clauses (CMP-12 for complaints). */
  Optional<LocalDate> outerDueOn();

  /**
   * The last instant, inclusive, for the notice to the repair staff (CBK-14); empty where the
   * policy sets a number of days.
   */
  Optional<LocalDateTime> noticeDueAt();

  /** The duties that follow from an unqualified result (CBK-13). */
  List<Obligation> obligations();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackRecordOutcome.Builder {}
}
