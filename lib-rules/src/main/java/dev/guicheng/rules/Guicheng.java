package dev.guicheng.rules;

import dev.guicheng.PolicyEngine;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;

/**
 * Where a host starts:
 *
 * <pre>{@code
 * PolicyEngine engine = Guicheng.engine();
 * Decision<CallbackOutcome> decision = engine.decide(
 *     Callback.builder()
 *         .event(CallbackEvent.COMPLAINT)
 *         .finishedOn(LocalDate.of(2025, 3, 1))
 *         .severity(Severity.GENERAL)
 *         .build());
 * }</pre>
 */
public final class Guicheng {
  private Guicheng() {}

  /** An engine that decides by the manual, Monday to Friday being worked. */
  public static PolicyEngine engine() {
    return builder().build();
  }

  /** Starts an engine with books and a calendar of the host's. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an engine. Not thread-safe; the engine is. */
  public static final class Builder {
    private PolicyTimeline policies = PolicyTimeline.of(PolicyBook.manual());
    private WorkCalendar calendar = WorkCalendar.mondayToFriday();
    private RuleSet rules = RuleSet.builtIn();

    private Builder() {}

    /** Decides by one policy book for all time; the manual if not set. */
    public Builder policy(PolicyBook book) {
      return policies(PolicyTimeline.of(book));
    }

    /** Decides each question by the book in force on its date. */
    public Builder policies(PolicyTimeline timeline) {
      this.policies = timeline;
      return this;
    }

    /** Which days are worked; Monday to Friday without holidays if not set. */
    public Builder calendar(WorkCalendar workCalendar) {
      this.calendar = workCalendar;
      return this;
    }

    /** Decides by rules of the host's own, too; by the built-in ones alone if not set. */
    public Builder rules(RuleSet ruleSet) {
      this.rules = ruleSet;
      return this;
    }

    /**
     * Builds the engine; loading the rules takes some tenths of a second, compiling own rules some
     * seconds, so keep the engine.
     *
     * @throws dev.guicheng.InvalidInputException naming everything that is wrong with own rules,
     *     with file, rule and line
     * @throws IllegalStateException if there are own rules and what compiles them is not on the
     *     class path, naming the coordinates to add
     */
    public PolicyEngine build() {
      return engine();
    }

    /**
     * Builds an engine whose books and rules can be exchanged while it decides.
     *
     * @throws dev.guicheng.InvalidInputException as {@link #build()}
     * @throws IllegalStateException as {@link #build()}
     */
    public ReloadableEngine buildReloadable() {
      return new ReloadableEngine(engine());
    }

    private RuleEngine engine() {
      return new RuleEngine(Rules.load(rules), policies, calendar);
    }
  }
}
