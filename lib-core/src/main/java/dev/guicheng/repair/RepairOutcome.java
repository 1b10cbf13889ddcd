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
  /** URGENT by fault list, else the input. */
  Optional<RepairClass> repairClass();

  /** Class unknown. */
  Optional<Boolean> needsReview();

  /** Urgent. */
  Optional<LocalDateTime> arriveDueAt();

  /** Limit as instant; a day limit gives 23:59 of the day. */
  Optional<LocalDateTime> completeDueAt();

  /** Day of completeDueAt. */
  Optional<LocalDate> dueOn();

  /** The procedure in order. */
  List<RepairStep> steps();

  /** WORK_ORDER. */
  Optional<Form> form();

  /** Of the work order. */
  Optional<Integer> copies();

  /** 第一联. */
  Optional<Role> firstCopyTo();

  /** 第二联. */
  Optional<Role> secondCopyTo();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRepairOutcome.Builder {}
}
