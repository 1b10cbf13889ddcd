package dev.guicheng.handover;

import dev.guicheng.Role;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import java.math.BigDecimal;
import java.util.List;

/** The papers, copies and switches for handover and move-in (articles 10 to 13). */
public final class HandoverPolicy {
  /** When powers of attorney are needed ({@code handover.coOwner.absent}). */
  public enum AbsentCoOwner {
    /** For any absent co-owner. */
    ANY_ABSENT,
    /** Only if exactly one is present. */
    ONE_PRESENT
  }

  /** Minor's papers ({@code handover.minor}). */
  public enum MinorPapers {
    /** The household register instead of the identity card. */
    HUKOU_INSTEAD,
    /** Both. */
    HUKOU_AND_ID
  }

  /** What of the letter is archived ({@code handover.letter.archive}). */
  public enum LetterArchive {
    /** The original. */
    ORIGINAL,
    /** A photocopy. */
    PHOTOCOPY
  }

  /** No owner present ({@code handover.allAbsent}). */
  public enum AllAbsent {
    /** It decides nothing. */
    UNDETERMINED,
    /** No handover. */
    DENY
  }

  /** Gas meter without gas ({@code handover.gasReading}). */
  public enum GasReading {
    /** Always. */
    ALWAYS,
    /** Only where gas is supplied. */
    IF_SUPPLIED
  }

  /** When powers of attorney are needed (HND-02). */
  public static final Setting<AbsentCoOwner> CO_OWNER_ABSENT =
      Setting.of(
              "handover.coOwner.absent",
              SettingTypes.choice(AbsentCoOwner.class),
              AbsentCoOwner.ANY_ABSENT,
              "HND-02",
              "when powers of attorney are needed")
          .reading("Z-24");

  /** Minor's papers (HND-04). */
  public static final Setting<MinorPapers> MINOR =
      Setting.of(
              "handover.minor",
              SettingTypes.choice(MinorPapers.class),
              MinorPapers.HUKOU_INSTEAD,
              "HND-04",
              "minor's papers")
          .reading("Z-22");

  /** What of the letter is archived (HND-03). */
  public static final Setting<LetterArchive> LETTER_ARCHIVE =
      Setting.of(
              "handover.letter.archive",
              SettingTypes.choice(LetterArchive.class),
              LetterArchive.ORIGINAL,
              "HND-03",
              "what of the letter is archived")
          .reading("Z-23");

  /** No owner present (HND-02). */
  public static final Setting<AllAbsent> ALL_ABSENT =
      Setting.of(
              "handover.allAbsent",
              SettingTypes.choice(AllAbsent.class),
              AllAbsent.UNDETERMINED,
              "HND-02",
              "no owner present")
          .reading("Y-08");

  /** Unpaid balance tolerated (HND-05). */
  public static final Setting<BigDecimal> BALANCE_MAX =
      Setting.of(
              "handover.balance.max",
              SettingTypes.decimal(),
              new BigDecimal("0"),
              "HND-05",
              "unpaid balance tolerated")
          .reading("Z-48")
          .in("CNY");

  /** Gas meter without gas (HND-09). */
  public static final Setting<GasReading> GAS_READING =
      Setting.of(
              "handover.gasReading",
              SettingTypes.choice(GasReading.class),
              GasReading.ALWAYS,
              "HND-09",
              "gas meter without gas")
          .reading("Z-25");

  /** Who collects the fees (MOV-02). */
  public static final Setting<Role> FEES_PAYEE =
      Setting.of(
              "handover.fees.payee",
              SettingTypes.choice("Role", List.of(Role.DEVELOPER, Role.SERVICE_CENTRE), Role::code),
              Role.DEVELOPER,
              "MOV-02",
              "who collects the fees")
          .reading("X-12");

  /** Copies (HND-08). */
  public static final Setting<Integer> COPIES_CONTACT_SHEET =
      Setting.of("handover.copies.contactSheet", SettingTypes.integer(1), 1, "HND-08", "copies");

  /** Copies (HND-08b). */
  public static final Setting<Integer> COPIES_FIRE_AGREEMENT =
      Setting.of("handover.copies.fireAgreement", SettingTypes.integer(1), 2, "HND-08b", "copies");

  /** Copies (HND-08). */
  public static final Setting<Integer> COPIES_KEY_RECEIPT =
      Setting.of("handover.copies.keyReceipt", SettingTypes.integer(1), 1, "HND-08", "copies")
          .reading("X-13");

  /** Copies (HND-08c). */
  public static final Setting<Integer> COPIES_ACCEPTANCE_FORM =
      Setting.of("handover.copies.acceptanceForm", SettingTypes.integer(1), 3, "HND-08c", "copies")
          .reading("X-11");

  /** Copies (HND-08d). */
  public static final Setting<Integer> COPIES_KEY_CUSTODY_LETTER =
      Setting.of(
          "handover.copies.keyCustodyLetter", SettingTypes.integer(1), 1, "HND-08d", "copies");

  /** Copies (MOV-04). */
  public static final Setting<Integer> COPIES_TRANSFER_FORM =
      Setting.of("handover.copies.transferForm", SettingTypes.integer(1), 2, "MOV-04", "copies")
          .reading("X-11");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          CO_OWNER_ABSENT,
          MINOR,
          LETTER_ARCHIVE,
          ALL_ABSENT,
          BALANCE_MAX,
          GAS_READING,
          FEES_PAYEE,
          COPIES_CONTACT_SHEET,
          COPIES_FIRE_AGREEMENT,
          COPIES_KEY_RECEIPT,
          COPIES_ACCEPTANCE_FORM,
          COPIES_KEY_CUSTODY_LETTER,
          COPIES_TRANSFER_FORM);

  private final PolicyBook book;

  /** The section of a policy book. */
  public HandoverPolicy(PolicyBook book) {
    this.book = book;
  }

  /** The value of {@link #CO_OWNER_ABSENT}. */
  public AbsentCoOwner coOwnerAbsent() {
    return book.get(CO_OWNER_ABSENT);
  }

  /** The value of {@link #MINOR}. */
  public MinorPapers minor() {
    return book.get(MINOR);
  }

  /** The value of {@link #LETTER_ARCHIVE}. */
  public LetterArchive letterArchive() {
    return book.get(LETTER_ARCHIVE);
  }

  /** The value of {@link #ALL_ABSENT}. */
  public AllAbsent allAbsent() {
    return book.get(ALL_ABSENT);
  }

  /** The value of {@link #BALANCE_MAX}. */
  public BigDecimal balanceMax() {
    return book.get(BALANCE_MAX);
  }

  /** The value of {@link #GAS_READING}. */
  public GasReading gasReading() {
    return book.get(GAS_READING);
  }

  /** The value of {@link #FEES_PAYEE}. */
  public Role feesPayee() {
    return book.get(FEES_PAYEE);
  }

  /** The value of {@link #COPIES_CONTACT_SHEET}. */
  public int copiesContactSheet() {
    return book.get(COPIES_CONTACT_SHEET);
  }

  /** The value of {@link #COPIES_FIRE_AGREEMENT}. */
  public int copiesFireAgreement() {
    return book.get(COPIES_FIRE_AGREEMENT);
  }

  /** The value of {@link #COPIES_KEY_RECEIPT}. */
  public int copiesKeyReceipt() {
    return book.get(COPIES_KEY_RECEIPT);
  }

  /** The value of {@link #COPIES_ACCEPTANCE_FORM}. */
  public int copiesAcceptanceForm() {
    return book.get(COPIES_ACCEPTANCE_FORM);
  }

  /** The value of {@link #COPIES_KEY_CUSTODY_LETTER}. */
  public int copiesKeyCustodyLetter() {
    return book.get(COPIES_KEY_CUSTODY_LETTER);
  }

  /** The value of {@link #COPIES_TRANSFER_FORM}. */
  public int copiesTransferForm() {
    return book.get(COPIES_TRANSFER_FORM);
  }
}
