package dev.guicheng.repair;

import dev.guicheng.Form;
import dev.guicheng.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Repair} question is answered. */
@Value.Immutable
public interface RepairOutcome {
  /** As given, else urgent for a listed fault; empty where a person must say. */
  Optional<RepairClass> repairClass();

  /** A person must say the class. */
  Optional<Boolean> needsReview();

  /** By when somebody is on site, inclusive; urgent repairs only. */
  Optional<LocalDateTime> arriveDueAt();

  /** By when it is finished, inclusive; 23:59 of the day for a limit in days. */
  Optional<LocalDateTime> completeDueAt();

  /** The day of {@link #completeDueAt()}. */
  Optional<LocalDate> dueOn();

  /** The procedure, in order. */
  List<RepairStep> steps();

  /** The paper that work is ordered on. */
  Optional<Form> form();

  /** How many copies of it are written. */
  Optional<Integer> copies();

  /** Who gets the first copy (第一联). */
  Optional<Role> firstCopyTo();

  /** Who gets the second copy (第二联). */
  Optional<Role> secondCopyTo();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRepairOutcome.Builder {}
}
