package dev.guicheng.repair;

import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import dev.guicheng.policy.Span;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The limits and switches for repairs (repair staff rules, sections 4.1 to 4.4, and the daily
 * repair flow).
 */
public final class RepairPolicy {
  /** Start of the 8 hours ({@code repair.urgent.completionFrom}). */
  public enum CompletionStart {
    /** The report. */
    REPORT,
    /** The arrival on site. */
    ARRIVAL
  }

  /** Explanation and promise excuse the original limit ({@code repair.extension}). */
  public enum ExtensionRule {
    /** They excuse the original limit while the promise is kept. */
    EXCUSES,
    /** It is late all the same. */
    STILL_LATE
  }

  /** Repairs that need a quote and consent ({@code repair.quote.scope}). */
  public enum QuoteScope {
    /** Every repair, also one that costs nothing. */
    EVERY_REPAIR,
    /** Chargeable repairs only. */
    CHARGEABLE
  }

  /** Consent for urgent work with an unreachable owner ({@code repair.quote.urgent}). */
  public enum UrgentConsent {
    /** Consent is required all the same. */
    REQUIRED,
    /** Urgent work goes ahead. */
    EXEMPT
  }

  /** Must the cash equal the quote ({@code repair.quote.paid}). */
  public enum PaymentRule {
    /** The cash equals the quote. */
    EQUAL,
    /** They are not compared. */
    ANY
  }

  /** The faults that are urgent by themselves, in the property's own codes (REP-05). */
  public static final Setting<List<String>> URGENT_FAULTS =
      Setting.of(
          "repair.urgent.faults",
          SettingTypes.list(SettingTypes.text()),
          List.of("BURST_PIPE", "CIRCUIT_FAULT"),
          "REP-05",
          "faults that are urgent by themselves; the list is open");

  /** How soon after the report somebody is on site, inclusive; urgent repairs (REP-01). */
  public static final Setting<Span> URGENT_ARRIVAL =
      Setting.of(
          "repair.urgent.arrival", SettingTypes.span(), Span.ofMinutes(15), "REP-01", "on site");

  /** How soon an urgent repair is finished, inclusive (REP-01). */
  public static final Setting<Span> URGENT_COMPLETION =
      Setting.of(
          "repair.urgent.completion", SettingTypes.span(), Span.ofHours(8), "REP-01", "finished");

  /** When the time to finish an urgent repair starts (REP-01). */
  public static final Setting<CompletionStart> URGENT_COMPLETION_FROM =
      Setting.of(
              "repair.urgent.completionFrom",
              SettingTypes.choice(CompletionStart.class),
              CompletionStart.REPORT,
              "REP-01",
              "start of the 8 hours")
          .reading("Z-19");

  /** How soon a small repair is finished; days count by {@code deadline.days} (REP-03). */
  public static final Setting<Span> SMALL_WINDOW =
      Setting.of(
              "repair.small.window",
              SettingTypes.span(),
              Span.ofDays(2),
              "REP-03",
              "finished (counting by deadline.days)")
          .reading("Z-20");

  /** How soon a large repair is finished; the manual gives no number (REP-03). */
  public static final Setting<Optional<Span>> LARGE_WINDOW =
      Setting.notGiven(
              "repair.large.window",
              SettingTypes.span(),
              "REP-03",
              "no number for large daily repairs")
          .reading("Y-05");

  /** Whether an explanation and a kept promise excuse a late completion (REP-02). */
  public static final Setting<ExtensionRule> EXTENSION =
      Setting.of(
              "repair.extension",
              SettingTypes.choice(ExtensionRule.class),
              ExtensionRule.EXCUSES,
              "REP-02",
              "explanation and promise excuse the original limit")
          .reading("Z-45");

  /** Which repairs need a quote and consent (REP-11). */
  public static final Setting<QuoteScope> QUOTE_SCOPE =
      Setting.of(
              "repair.quote.scope",
              SettingTypes.choice(QuoteScope.class),
              QuoteScope.EVERY_REPAIR,
              "REP-11",
              "repairs that need a quote and consent")
          .reading("Y-06");

  /** Whether urgent work for an owner who cannot be reached needs consent (REP-11). */
  public static final Setting<UrgentConsent> QUOTE_URGENT =
      Setting.of(
              "repair.quote.urgent",
              SettingTypes.choice(UrgentConsent.class),
              UrgentConsent.REQUIRED,
              "REP-11",
              "consent for urgent work with an unreachable owner")
          .reading("Y-07");

  /** Whether the cash must equal the quote (REP-13). */
  public static final Setting<PaymentRule> QUOTE_PAID =
      Setting.of(
              "repair.quote.paid",
              SettingTypes.choice(PaymentRule.class),
              PaymentRule.EQUAL,
              "REP-13",
              "must the cash equal the quote")
          .reading("Z-46");

  /** In how many copies the work order is written, at least (REP-09). */
  public static final Setting<Integer> WORK_ORDER_COPIES =
      Setting.of("repair.workOrder.copies", SettingTypes.integer(1), 2, "REP-09", "copies")
          .in("copies");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          URGENT_FAULTS,
          URGENT_ARRIVAL,
          URGENT_COMPLETION,
          URGENT_COMPLETION_FROM,
          SMALL_WINDOW,
          LARGE_WINDOW,
          EXTENSION,
          QUOTE_SCOPE,
          QUOTE_URGENT,
          QUOTE_PAID,
          WORK_ORDER_COPIES);

  private final PolicyBook book;

  /** The section of a policy book. */
  public RepairPolicy(PolicyBook book) {
    this.book = book;
  }

  /** Whether a fault is known and listed as urgent (REP-05). */
  public boolean listsAsUrgent(Optional<String> fault) {
    return fault.filter(urgentFaults()::contains).isPresent();
  }

  /** By when somebody is on site of an urgent repair (REP-01). */
  public Deadline arrivalDeadline(LocalDateTime reportedAt) {
    return deadline(urgentArrival(), reportedAt);
  }

  /**
   * By when an urgent repair is finished (REP-01).
   *
   * @param start when its time starts; empty if that is not known
   */
  public Optional<Deadline> urgentDeadline(Optional<LocalDateTime> start) {
    return start.map(instant -> deadline(urgentCompletion(), instant));
  }

  /** By when a small repair is finished (REP-03); empty if it is not known when it was reported. */
  public Optional<Deadline> smallDeadline(Optional<LocalDateTime> reportedAt) {
    return reportedAt.map(instant -> deadline(smallWindow(), instant));
  }

  /**
   * By when a large repair is finished (REP-03); empty if it is not known when it was reported, or
   * the property sets no number.
   */
  public Optional<Deadline> largeDeadline(Optional<LocalDateTime> reportedAt) {
    return largeWindow().flatMap(window -> reportedAt.map(instant -> deadline(window, instant)));
  }

  private Deadline deadline(Span span, LocalDateTime from) {
    return book.counting().within(span, Moment.at(from)).orElseThrow(); // the instant is known
  }

  /** The value of {@link #URGENT_FAULTS}. */
  public List<String> urgentFaults() {
    return book.get(URGENT_FAULTS);
  }

  /** The value of {@link #URGENT_ARRIVAL}. */
  public Span urgentArrival() {
    return book.get(URGENT_ARRIVAL);
  }

  /** The value of {@link #URGENT_COMPLETION}. */
  public Span urgentCompletion() {
    return book.get(URGENT_COMPLETION);
  }

  /** The value of {@link #URGENT_COMPLETION_FROM}. */
  public CompletionStart urgentCompletionFrom() {
    return book.get(URGENT_COMPLETION_FROM);
  }

  /** The value of {@link #SMALL_WINDOW}. */
  public Span smallWindow() {
    return book.get(SMALL_WINDOW);
  }

  /** The value of {@link #LARGE_WINDOW}. */
  public Optional<Span> largeWindow() {
    return book.get(LARGE_WINDOW);
  }

  /** The value of {@link #EXTENSION}. */
  public ExtensionRule extension() {
    return book.get(EXTENSION);
  }

  /** The value of {@link #QUOTE_SCOPE}. */
  public QuoteScope quoteScope() {
    return book.get(QUOTE_SCOPE);
  }

  /** The value of {@link #QUOTE_URGENT}. */
  public UrgentConsent quoteUrgent() {
    return book.get(QUOTE_URGENT);
  }

  /** The value of {@link #QUOTE_PAID}. */
  public PaymentRule quotePaid() {
    return book.get(QUOTE_PAID);
  }

  /** The value of {@link #WORK_ORDER_COPIES}. */
  public int workOrderCopies() {
    return book.get(WORK_ORDER_COPIES);
  }
}
