package dev.guicheng.callback;

import dev.guicheng.Form;
import dev.guicheng.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Callback} question is answered. */
@Value.Immutable
public interface CallbackOutcome {
  /** The first day on which the callback is valid, inclusive. */
  Optional<LocalDate> opensOn();

  /**
   * The last valid day, open to 24:00, under the clause that governs; empty where the limit is an
   * instant.
   */
  Optional<LocalDate> dueOn();

  /**
   * The last valid instant, inclusive, under the clause that governs; empty where the limit is a
   * day.
   */
  Optional<LocalDateTime> dueAt();

  /**
   * The last day, open to 24:00, under the weaker of two clauses that both limit the event: the
   * week of CMP-12 for complaints.
   */
  Optional<LocalDate> outerDueOn();

  /**
   * Who must all take part in or organise it; empty where that cannot be told or the director
   * decides (CBK-10).
   */
  List<Role> performers();

  /** The paper to use. */
  Optional<Form> form();

  /** In which ways, all of them, it is made (CBK-12). */
  List<CallbackMode> modes();

  /** What it must ask about, all of it (CBK-12). */
  List<CallbackContent> contents();

  /** Smallest share of such events to call back, a fraction from 0 to 1. */
  Optional<BigDecimal> minRate();

  /** Largest share to plan, a fraction from 0 to 1; only for activities and surveys (CBK-09). */
  Optional<BigDecimal> maxRate();

  /** Whether the resident must sign. */
  Optional<Boolean> signature();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackOutcome.Builder {}
}
