package dev.guicheng.employment;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import dev.guicheng.policy.Span;
import java.util.List;
import java.util.Optional;

/** The limits and switches for labour contracts (handbook, articles 13 to 33). */
public final class EmploymentPolicy {
  /** How much of the training cost is recovered ({@code employment.training.cost}). */
  public enum TrainingCost {
    /** In full. */
    FULL,
    /** For the service still owed. */
    PRO_RATA
  }

  /** The notice of an employee who leaves without a ground of article 17 (CON-04). */
  public static final Setting<Span> RESIGNATION_NOTICE =
      Setting.of(
          "employment.resignation.notice",
          SettingTypes.calendarSpan(),
          Span.parse("P30D"),
          "CON-04",
          "notice");

  /** Whether the company must approve a resignation (CON-04, Z-39). */
  public static final Setting<Boolean> RESIGNATION_APPROVAL =
      Setting.of(
              "employment.resignation.approval",
              SettingTypes.bool(),
              true,
              "CON-04",
              "approval is a condition")
          .reading("Z-39");

  /** Whether the notice is also needed on a ground of article 17 (CON-03, X-23). */
  public static final Setting<Boolean> ARTICLE17_NOTICE =
      Setting.of(
              "employment.article17.notice",
              SettingTypes.bool(),
              false,
              "CON-03",
              "30 days also for article 17 grounds")
          .reading("X-23");

  /** Whether a protection of article 16 beats every ground (CON-02, X-22). */
  public static final Setting<Boolean> PROTECTION_PREVAILS =
      Setting.of(
              "employment.protection.prevails",
              SettingTypes.bool(),
              true,
              "CON-02",
              "article 16 beats every ground")
          .reading("X-22", "Z-37");

  /** How much of the training cost is recovered (CON-07, Y-23). */
  public static final Setting<TrainingCost> TRAINING_COST =
      Setting.of(
              "employment.training.cost",
              SettingTypes.choice(TrainingCost.class),
              TrainingCost.FULL,
              "CON-07",
              "recovery of training cost")
          .reading("Y-23");

  /** How long after its day a decision can be contested (CON-06, X-28). */
  public static final Setting<Span> DISPUTE_WINDOW =
      Setting.of(
              "employment.dispute.window",
              SettingTypes.lasting(SettingTypes.calendarSpan()),
              Span.parse("P60D"),
              "CON-06",
              "arbitration")
          .reading("X-28");

  /** The same by the statute; the manual does not give it, the host does (CON-11). */
  public static final Setting<Optional<Span>> DISPUTE_STATUTE_WINDOW =
      Setting.notGiven(
          "employment.dispute.statuteWindow",
          SettingTypes.lasting(SettingTypes.calendarSpan()),
          "CON-11",
          "the statute's limit, host's legal input");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          RESIGNATION_NOTICE,
          RESIGNATION_APPROVAL,
          ARTICLE17_NOTICE,
          PROTECTION_PREVAILS,
          TRAINING_COST,
          DISPUTE_WINDOW,
          DISPUTE_STATUTE_WINDOW);

  private final PolicyBook book;

  /** The section of a policy book. */
  public EmploymentPolicy(PolicyBook book) {
    this.book = book;
  }

  /** The value of {@link #RESIGNATION_NOTICE}. */
  public Span resignationNotice() {
    return book.get(RESIGNATION_NOTICE);
  }

  /** The value of {@link #RESIGNATION_APPROVAL}. */
  public boolean resignationApproval() {
    return book.get(RESIGNATION_APPROVAL);
  }

  /** The value of {@link #ARTICLE17_NOTICE}. */
  public boolean article17Notice() {
    return book.get(ARTICLE17_NOTICE);
  }

  /** The value of {@link #PROTECTION_PREVAILS}. */
  public boolean protectionPrevails() {
    return book.get(PROTECTION_PREVAILS);
  }

  /** The value of {@link #TRAINING_COST}. */
  public TrainingCost trainingCost() {
    return book.get(TRAINING_COST);
  }

  /** The value of {@link #DISPUTE_WINDOW}. */
  public Span disputeWindow() {
    return book.get(DISPUTE_WINDOW);
  }

  /** The value of {@link #DISPUTE_STATUTE_WINDOW}. */
  public Optional<Span> disputeStatuteWindow() {
    return book.get(DISPUTE_STATUTE_WINDOW);
  }
}
