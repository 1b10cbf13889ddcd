package dev.guicheng.handover;

import dev.guicheng.Form;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingProblems;
import dev.guicheng.policy.SettingTypes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    /** It is left open: a supervisor decides. */
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

  /** Whose absence calls for a power of attorney (HND-02). */
  public static final Setting<AbsentCoOwner> CO_OWNER_ABSENT =
      Setting.of(
              "handover.coOwner.absent",
              SettingTypes.choice(AbsentCoOwner.class),
              AbsentCoOwner.ANY_ABSENT,
              "HND-02",
              "when absent co-owners need powers of attorney")
          .reading("Z-24");

  /**
   * Whether a minor shows the household register instead of the identity card, or both (HND-04).
   */
  public static final Setting<MinorPapers> MINOR =
      Setting.of(
              "handover.minor",
              SettingTypes.choice(MinorPapers.class),
              MinorPapers.HUKOU_INSTEAD,
              "HND-04",
              "minor's papers")
          .reading("Z-22");

  /** What of a company's official letter goes into the file (HND-03). */
  public static final Setting<LetterArchive> LETTER_ARCHIVE =
      Setting.of(
              "handover.letter.archive",
              SettingTypes.choice(LetterArchive.class),
              LetterArchive.ORIGINAL,
              "HND-03",
              "what of the letter is archived")
          .reading("Z-23");

  /** What it gives when no owner came (HND-01, HND-02). */
  public static final Setting<AllAbsent> ALL_ABSENT =
      Setting.of(
              "handover.allAbsent",
              SettingTypes.choice(AllAbsent.class),
              AllAbsent.UNDETERMINED,
              "HND-02",
              "no owner present")
          .reading("Y-08");

  /** The highest unpaid balance that does not block the handover, in CNY, inclusive (HND-05). */
  public static final Setting<BigDecimal> BALANCE_MAX =
      Setting.of(
              "handover.balance.max",
              SettingTypes.decimal(),
              new BigDecimal("0"),
              "HND-05",
              "unpaid balance tolerated")
          .reading("Z-48")
          .in("CNY");

  /** Whether the gas reading may be left blank where no gas is supplied (HND-09, MOV-04). */
  public static final Setting<GasReading> GAS_READING =
      Setting.of(
              "handover.gasReading",
              SettingTypes.choice(GasReading.class),
              GasReading.ALWAYS,
              "HND-09",
              "gas meter without gas")
          .reading("Z-25");

  /** Who collects the fees of a move-in (MOV-02). */
  public static final Setting<Role> FEES_PAYEE =
      Setting.of(
              "handover.fees.payee",
              SettingTypes.choice("Role", List.of(Role.DEVELOPER, Role.SERVICE_CENTRE), Role::code),
              Role.DEVELOPER,
              "MOV-02",
              "who collects the fees")
          .reading("X-12");

  /** The copies of the contact sheet (HND-08). */
  public static final Setting<Integer> COPIES_CONTACT_SHEET =
      Setting.of("handover.copies.contactSheet", SettingTypes.integer(1), 1, "HND-08", "copies");

  /** The copies of the fire agreement (HND-08b). */
  public static final Setting<Integer> COPIES_FIRE_AGREEMENT =
      Setting.of("handover.copies.fireAgreement", SettingTypes.integer(1), 2, "HND-08b", "copies");

  /** The copies of the key receipt (HND-08). */
  public static final Setting<Integer> COPIES_KEY_RECEIPT =
      Setting.of("handover.copies.keyReceipt", SettingTypes.integer(1), 1, "HND-08", "copies")
          .reading("X-13");

  /** The copies of the acceptance form (HND-08c). */
  public static final Setting<Integer> COPIES_ACCEPTANCE_FORM =
      Setting.of("handover.copies.acceptanceForm", SettingTypes.integer(1), 3, "HND-08c", "copies")
          .reading("X-11");

  /** The copies of the key custody letter (HND-08d). */
  public static final Setting<Integer> COPIES_KEY_CUSTODY_LETTER =
      Setting.of(
          "handover.copies.keyCustodyLetter", SettingTypes.integer(1), 1, "HND-08d", "copies");

  /** The least number of copies of the transfer form (MOV-04). */
  public static final Setting<Integer> COPIES_TRANSFER_FORM =
      Setting.of("handover.copies.transferForm", SettingTypes.integer(1), 2, "MOV-04", "copies")
          .reading("X-11");

  /**
   * The papers that are shown once for the unit, and by which kinds of owners (HND-03). Identity
   * cards, household registers and powers of attorney, which persons show, are not among them. The
   * names {@code letter}, {@code receiverIdentity} and {@code businessLicence} are attributes of
   * the question; any other name is looked for among its other papers.
   */
  public static final Setting<Map<String, List<OwnerKind>>> PAPERS =
      Setting.of(
              "handover.papers",
              SettingTypes.map(SettingTypes.constants(OwnerKind.class)),
              papersOfTheManual(),
              "HND-03",
              "papers shown once for the unit: paper to kinds of owners")
          .reading("Z-68");

  /**
   * The forms that the owner fills in on the spot, and who keeps a copy of each (HND-08). A form of
   * the site's own has as many copies as keepers, and at least one.
   */
  public static final Setting<Map<String, List<Role>>> FORMS =
      Setting.of(
          "handover.forms",
          SettingTypes.map(SettingTypes.list(SettingTypes.code(Role::new))),
          formsOfTheManual(),
          "HND-08",
          "forms filled in on the spot: form to who keeps a copy");

  /** The documents that the owner gets at move-in, all of them (MOV-03). */
  public static final Setting<List<IssuedDocument>> ISSUED =
      Setting.of(
          "handover.issued",
          SettingTypes.list(SettingTypes.code(IssuedDocument::new)),
          List.of(
              IssuedDocument.RESIDENT_HANDBOOK,
              IssuedDocument.OWNERS_COVENANT,
              IssuedDocument.REGISTRATION_FORM,
              IssuedDocument.RENOVATION_RULES),
          "MOV-03",
          "documents given to the owner at move-in");

  /** The copies of each form of the manual, and with them its clause. */
  private static final Map<String, Setting<Integer>> COPIES =
      Map.of(
          Form.CONTACT_SHEET.code(), COPIES_CONTACT_SHEET,
          Form.FIRE_AGREEMENT.code(), COPIES_FIRE_AGREEMENT,
          Form.KEY_RECEIPT.code(), COPIES_KEY_RECEIPT,
          Form.ACCEPTANCE_FORM.code(), COPIES_ACCEPTANCE_FORM,
          Form.KEY_CUSTODY_LETTER.code(), COPIES_KEY_CUSTODY_LETTER);

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
          COPIES_TRANSFER_FORM,
          PAPERS,
          FORMS,
          ISSUED);

  private final PolicyBook book;

  /** The section of a policy book. */
  public HandoverPolicy(PolicyBook book) {
    this.book = book;
  }

  /**
   * Refuses forms, keepers and documents that are neither built in nor declared, and the
   * certificate among the papers of an owner: it is asked for once (HND-05).
   */
  public void check(SettingProblems problems) {
    for (RequiredForm form : forms()) {
      problems.requireKnown(FORMS, form.copies().form());
      problems.requireKnown(FORMS, form.copies().to());
    }
    problems.requireKnown(ISSUED, issued());
    problems.require(
        !papers().containsKey(Handover.CERTIFICATE),
        PAPERS,
        Reason.CONTRADICTION,
        "%s is asked of everybody (HND-05)",
        Handover.CERTIFICATE);
  }

  private static Map<String, List<OwnerKind>> papersOfTheManual() {
    Map<String, List<OwnerKind>> papers = new LinkedHashMap<>();
    papers.put(Handover.LETTER, List.of(OwnerKind.CORPORATE));
    papers.put(Handover.RECEIVER_IDENTITY, List.of(OwnerKind.CORPORATE));
    return Collections.unmodifiableMap(papers);
  }

  private static Map<String, List<Role>> formsOfTheManual() {
    Map<String, List<Role>> forms = new LinkedHashMap<>();
    forms.put(Form.CONTACT_SHEET.code(), List.of(Role.ARCHIVIST));
    forms.put(Form.FIRE_AGREEMENT.code(), List.of(Role.OWNER, Role.ARCHIVIST));
    forms.put(Form.KEY_RECEIPT.code(), List.of(Role.ARCHIVIST));
    forms.put(Form.ACCEPTANCE_FORM.code(), List.of(Role.OWNER, Role.COMPANY, Role.ARCHIVIST));
    forms.put(Form.KEY_CUSTODY_LETTER.code(), List.of(Role.ARCHIVIST));
    return Collections.unmodifiableMap(forms);
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

  /** The value of {@link #PAPERS}. */
  public Map<String, List<OwnerKind>> papers() {
    return book.get(PAPERS);
  }

  /** The papers that such owners show once for the unit, in the table's order. */
  public List<String> papersOf(OwnerKind owners) {
    return papers().entrySet().stream()
        .filter(row -> row.getValue().contains(owners))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The position of a paper in the archive: what everybody shows, owner by owner, then the papers
   * of {@link #PAPERS} in the table's order.
   */
  public int archivePosition(Handover handover, String document) {
    List<String> order = new ArrayList<>(handover.paths());
    order.addAll(papersOf(handover.ownerKind()));
    return order.lastIndexOf(document);
  }

  /** The forms of {@link #FORMS} with their copies and clauses, in the table's order. */
  public List<RequiredForm> forms() {
    List<RequiredForm> forms = new ArrayList<>();
    book.get(FORMS).forEach((form, keepers) -> forms.add(form(forms.size(), form, keepers)));
    return forms;
  }

  /** The setting that says how many copies a form of the manual has; empty for other forms. */
  public static Optional<Setting<Integer>> findCopies(String form) {
    return Optional.ofNullable(COPIES.get(form));
  }

  private RequiredForm form(int position, String form, List<Role> keepers) {
    Optional<Setting<Integer>> copies = findCopies(form);
    return new RequiredForm(
        position,
        FormCopies.builder()
            .form(new Form(form))
            .copies(copies.map(book::get).orElse(Math.max(1, keepers.size())))
            .addAllTo(keepers)
            .build(),
        copies.map(Setting::clause).orElse(FORMS.clause()));
  }

  /** The value of {@link #ISSUED}. */
  public List<IssuedDocument> issued() {
    return book.get(ISSUED);
  }
}
