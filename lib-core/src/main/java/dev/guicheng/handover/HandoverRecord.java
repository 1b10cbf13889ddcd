package dev.guicheng.handover;

import dev.guicheng.HandoverProcedure;
import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.policy.PolicyBook;
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

  /** The handover day, else the day on which the form was taken back or the owner left. */
  @Override
  default Optional<LocalDate> policyDate() {
    return handedOverOn()
        .or(() -> formReturnedAt().or(this::ownerLeftAt).map(LocalDateTime::toLocalDate));
  }

  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    book.vocabulary().check("papersReturnedTo", papersReturnedTo(), problems);
    book.vocabulary().check("payee", payee(), problems);
    book.vocabulary().checkAll("issued", issued(), problems);
    transferForm()
        .ifPresent(
            form -> book.vocabulary().checkAll("transferForm.signedBy", form.signedBy(), problems));
    book.vocabulary().checkAll("inspectionSentTo", inspectionSentTo(), problems);
  }

  /** Handover by the developer (HND clauses) or move-in (MOV clauses). */
  HandoverProcedure procedure();

  /** What was handed to the owner; judged when {@link #itemsKnown()}. */
  List<HandoverItem> itemsHanded();

  /** The items handed are the complete list (HND-07 is checked); false unless set. */
  @Value.Default
  default boolean itemsKnown() {
    return false;
  }

  /** The acceptance form (交楼验收表); empty if not known. */
  Optional<Inspection> inspection();

  /** When staff took the acceptance form back, local to the property. */
  Optional<LocalDateTime> formReturnedAt();

  /** When the owner left, local to the property. */
  Optional<LocalDateTime> ownerLeftAt();

  /** The inspection found omitted works (遗漏工程); false unless set. */
  @Value.Default
  default boolean omittedWorks() {
    return false;
  }

  /** Whether the omitted works are written on the acceptance form; empty if not known. */
  Optional<Boolean> omittedWorksNoted();

  /** Who got the papers after the inspection; the property department should. */
  Optional<Role> papersReturnedTo();

  /** Whether the handover files carry the unit's number; empty if not known. */
  Optional<Boolean> unitLabelled();

  /** The day on which the owner's file was opened; empty means that there is none. */
  Optional<LocalDate> ownerFileCreatedOn();

  /** The day of the handover. */
  Optional<LocalDate> handedOverOn();

  /** Whether the key was put with the handover file (KEY-02); empty if not known. */
  Optional<Boolean> keyInFile();

  /** Whether the owner showed the move-in notice (入伙通知书); empty if not known. */
  Optional<Boolean> noticeShown();

  /** Whether the owner showed the papers the notice asks for; empty if not known. */
  Optional<Boolean> papersShown();

  /** Whether the fees are paid; empty if not known. */
  Optional<Boolean> feesPaid();

  /** Who took the fees; empty if not known. */
  Optional<Role> payee();

  /** The documents given to the owner; empty if not known. */
  List<IssuedDocument> issued();

  /** The transfer form (住房移交验收交接表); empty if not known. */
  Optional<TransferForm> transferForm();

  /** The door key was given to the owner; false unless set. */
  @Value.Default
  default boolean doorKeyGiven() {
    return false;
  }

  /** Whether the owner signed for the key; empty if not known. */
  Optional<Boolean> keySigned();

  /** The unit was inspected (验房); false unless set. */
  @Value.Default
  default boolean inspectionDone() {
    return false;
  }

  /** Who got the inspection form; complete as it stands, the sales office must be among them. */
  List<Role> inspectionSentTo();

  /** Whether the owner's receipt form (业主收楼表) is filled in; empty if not known. */
  Optional<Boolean> ownerReceiptForm();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableHandoverRecord.Builder {}
}
