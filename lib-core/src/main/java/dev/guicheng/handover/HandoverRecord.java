package dev.guicheng.handover;

import dev.guicheng.HandoverProcedure;
import dev.guicheng.Question;
import dev.guicheng.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The papers and keys of one handover (交楼) or move-in (入伙).
 *
 * <p>Kind {@code handover-record}.
 */
@Value.Immutable
public interface HandoverRecord extends Question<HandoverRecordOutcome> {
  @Override
  default String kind() {
    return "handover-record";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** HND clauses or MOV clauses. */
  HandoverProcedure procedure();

  /** Handed to the owner. */
  List<HandoverItem> itemsHanded();

  /** ItemsHanded is the complete list (HND-07 is checked); false unless set. */
  @Value.Default
  default boolean itemsKnown() {
    return false;
  }

  /** Acceptance form. */
  Optional<Inspection> inspection();

  /** Acceptance form taken back. */
  Optional<LocalDateTime> formReturnedAt();

  /** Owner left. */
  Optional<LocalDateTime> ownerLeftAt();

  /** 遗漏工程; false unless set. */
  @Value.Default
  default boolean omittedWorks() {
    return false;
  }

  /** Written on the form. */
  Optional<Boolean> omittedWorksNoted();

  /** PROPERTY_DEPARTMENT. */
  Optional<Role> papersReturnedTo();

  /** Files carry the unit number. */
  Optional<Boolean> unitLabelled();

  /** Owner file opened. */
  Optional<LocalDate> ownerFileCreatedOn();

  /** Handover day. */
  Optional<LocalDate> handedOverOn();

  /** Key put with the handover file (KEY-02). */
  Optional<Boolean> keyInFile();

  /** 入伙通知书. */
  Optional<Boolean> noticeShown();

  /** 有关资料. */
  Optional<Boolean> papersShown();

  /** Fees. */
  Optional<Boolean> feesPaid();

  /** Who took the fees. */
  Optional<Role> payee();

  /** Given to the owner. */
  List<IssuedDocument> issued();

  /** 住房移交验收交接表. */
  Optional<TransferForm> transferForm();

  /** Key handed over; false unless set. */
  @Value.Default
  default boolean doorKeyGiven() {
    return false;
  }

  /** Owner signed for it. */
  Optional<Boolean> keySigned();

  /** 验房 done; false unless set. */
  @Value.Default
  default boolean inspectionDone() {
    return false;
  }

  /** SALES_OFFICE. */
  List<Role> inspectionSentTo();

  /** 业主收楼表 filled. */
  Optional<Boolean> ownerReceiptForm();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableHandoverRecord.Builder {}
}
