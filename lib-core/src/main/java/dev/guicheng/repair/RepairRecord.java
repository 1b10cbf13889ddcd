package dev.guicheng.repair;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What happened in one repair: did it go as the manual asks.
 *
 * <p>Kind {@code repair-record}. Instants are local to the property. A fact that is absent is not
 * known and leaves its clause undetermined.
 */
@Value.Immutable
public interface RepairRecord extends Question<RepairRecordOutcome> {
  @Override
  default String kind() {
    return "repair-record";
  }

  /**
   * The day of {@link #asOf()}, else the day it was reported, reached, quoted for, agreed to, begun
   * or finished: the first of these that is known.
   */
  @Override
  default Optional<LocalDate> policyDate() {
    return asOf()
        .or(this::reportedAt)
        .or(this::arrivedAt)
        .or(this::quotedAt)
        .or(this::consentedAt)
        .or(this::startedAt)
        .or(this::completedAt)
        .map(LocalDateTime::toLocalDate);
  }

  /** Refuses roles that are neither built in nor declared. */
  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    Vocabulary vocabulary = book.vocabulary();
    vocabulary.check("inspectedBy", inspectedBy(), problems);
    vocabulary.check("receiptIssuedBy", receiptIssuedBy(), problems);
    vocabulary.check("firstCopyTo", firstCopyTo(), problems);
    vocabulary.check("secondCopyTo", secondCopyTo(), problems);
  }

  /** The class it was given; without one no limit is judged. */
  Optional<RepairClass> repairClass();

  /** When it was reported; the limits count from it (REP-01, REP-03). */
  Optional<LocalDateTime> reportedAt();

  /** When somebody was on site (REP-01). */
  Optional<LocalDateTime> arrivedAt();

  /** When it was finished. */
  Optional<LocalDateTime> completedAt();

  /**
   * It was finished in time: the host's own judgement, for where the instants that tell are not
   * given.
   */
  Optional<Boolean> onTime();

  /** The delay was explained to the owner (REP-02, REP-04). */
  Optional<Boolean> explained();

  /** The deadline that was promised, inclusive; absent = none was (REP-02, REP-04). */
  Optional<LocalDateTime> promisedAt();

  /** The moment of asking: what should be done by then and is not, is late. */
  Optional<LocalDateTime> asOf();

  /** The repair record; absent = not known (REP-06). */
  Optional<RepairNote> repairNote();

  /** The work order; absent = not known (REP-09, REP-12, REP-16). */
  Optional<WorkOrder> workOrder();

  /** The stages gone through, in order; empty = not known (REP-07). */
  List<RepairStage> stages();

  /** Who accepted the work (REP-07). */
  Optional<Role> inspectedBy();

  /** The steps taken, in order; empty = not known (REP-08). */
  List<RepairStep> steps();

  /** Materials were drawn from the store (REP-10); false unless set. */
  @Value.Default
  default boolean materialsDrawn() {
    return false;
  }

  /** The second copy of the requisition was taken (领料单第二联, REP-10). */
  Optional<Boolean> requisitionCopyTaken();

  /** A price was quoted; {@link #quotedAt()} stands for it (REP-11). */
  Optional<Boolean> quoted();

  /** When it was quoted. */
  Optional<LocalDateTime> quotedAt();

  /** The quoted price in CNY, 0 or more; 0 is free work (REP-11, REP-13). */
  Optional<BigDecimal> quote();

  /** The owner agreed; {@link #consentedAt()} stands for it (REP-11). */
  Optional<Boolean> consented();

  /** When the owner agreed. */
  Optional<LocalDateTime> consentedAt();

  /** When work started. */
  Optional<LocalDateTime> startedAt();

  /** The owner could be reached (setting {@code repair.quote.urgent}). */
  Optional<Boolean> ownerReachable();

  /** The cash received in CNY, 0 or more (REP-13). */
  Optional<BigDecimal> paid();

  /** Whether the cash is the quoted price, whatever their scales; empty unless both are known. */
  default Optional<Boolean> paidAsQuoted() {
    return paid().flatMap(cash -> quote().map(price -> cash.compareTo(price) == 0));
  }

  /** Who issued the receipt (REP-13). */
  Optional<Role> receiptIssuedBy();

  /** Who got the first copy of the work order (第一联, REP-15). */
  Optional<Role> firstCopyTo();

  /** Who got the second copy of the work order (第二联, REP-14). */
  Optional<Role> secondCopyTo();

  /** It was entered in the communication list (业户沟通情况一览表, ARC-04). */
  Optional<Boolean> communicationEntered();

  /** The telephone in the owner's file (REP-16). */
  Optional<String> filePhone();

  /** Refuses negative amounts, all problems at once. */
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
