package dev.guicheng.repair;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What happened in one repair.
 *
 * <p>Kind {@code repair-record}.
 */
@Value.Immutable
public interface RepairRecord extends Question<RepairRecordOutcome> {
  @Override
  default String kind() {
    return "repair-record";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** As classified. */
  Optional<RepairClass> repairClass();

  /** Reported. */
  Optional<LocalDateTime> reportedAt();

  /** On site. */
  Optional<LocalDateTime> arrivedAt();

  /** Finished. */
  Optional<LocalDateTime> completedAt();

  /** Host's own judgement when instants are not given. */
  Optional<Boolean> onTime();

  /** Delay explained to the owner. */
  Optional<Boolean> explained();

  /** Promised deadline; absent = no promise. */
  Optional<LocalDateTime> promisedAt();

  /** Moment of asking. */
  Optional<LocalDateTime> asOf();

  /** Repair record. */
  Optional<RepairNote> repairNote();

  /** Work order. */
  Optional<WorkOrder> workOrder();

  /** In order. */
  List<RepairStage> stages();

  /** Who accepted the work. */
  Optional<Role> inspectedBy();

  /** In order. */
  List<RepairStep> steps();

  /** Materials drawn from store; false unless set. */
  @Value.Default
  default boolean materialsDrawn() {
    return false;
  }

  /** 领料单第二联. */
  Optional<Boolean> requisitionCopyTaken();

  /** Price quoted. */
  Optional<Boolean> quoted();

  /** When quoted. */
  Optional<LocalDateTime> quotedAt();

  /** Quoted price. */
  Optional<BigDecimal> quote();

  /** Owner agreed. */
  Optional<Boolean> consented();

  /** When agreed. */
  Optional<LocalDateTime> consentedAt();

  /** Work started. */
  Optional<LocalDateTime> startedAt();

  /** Owner could be reached. */
  Optional<Boolean> ownerReachable();

  /** Cash received. */
  Optional<BigDecimal> paid();

  /** Issuer of the receipt. */
  Optional<Role> receiptIssuedBy();

  /** 第一联 went to. */
  Optional<Role> firstCopyTo();

  /** 第二联 went to. */
  Optional<Role> secondCopyTo();

  /** 录入《业户沟通情况一览表》. */
  Optional<Boolean> communicationEntered();

  /** Phone in the owner's file. */
  Optional<String> filePhone();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("RepairRecord");
    problems.requireNotNegative("quote", quote());
    problems.requireNotNegative("paid", paid());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRepairRecord.Builder {}
}
