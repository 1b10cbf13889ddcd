package dev.guicheng.cli;

import dev.guicheng.PolicyEngine;
import dev.guicheng.calendar.ChineseWorkCalendar;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.jackson.PolicyFiles;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.rules.Guicheng;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which policy book and which calendar decide. */
public final class EngineOptions {
  /** The calendars to choose from. */
  public enum Calendar {
    /** Monday to Friday, without holidays. */
    WEEKDAYS,
    /** Mainland China's statutory holidays and make-up working days. */
    CHINA;

    /** The days. */
    public WorkCalendar days() {
      return this == CHINA ? ChineseWorkCalendar.instance() : WorkCalendar.mondayToFriday();
    }
  }

  @Option(names = "--policy", paramLabel = "FILE")
  private @Nullable Path policy;

  @Option(names = "--calendar", paramLabel = "CALENDAR", defaultValue = "WEEKDAYS")
  private Calendar calendar = Calendar.WEEKDAYS;

  /** The policy books by their days: the file's, or the manual. */
  public PolicyTimeline policies() {
    return policy == null
        ? PolicyTimeline.of(PolicyBook.manual())
        : PolicyFiles.readTimeline(policy);
  }

  /** The policy books: the option's, or those of another file if it exists, or the manual. */
  PolicyTimeline policiesOr(Path other) {
    return policy == null && Files.exists(other) ? PolicyFiles.readTimeline(other) : policies();
  }

  /** The latest of the policy books. */
  public PolicyBook book() {
    return policies().inForceOn(Optional.empty());
  }

  /** An engine for the books and the calendar. */
  public PolicyEngine engine() {
    return engine(policies());
  }

  /** An engine for the calendar and one other book. */
  public PolicyEngine engine(PolicyBook book) {
    return engine(PolicyTimeline.of(book));
  }

  /** An engine for the calendar and other books. */
  PolicyEngine engine(PolicyTimeline policies) {
    return Guicheng.builder().policies(policies).calendar(calendar.days()).build();
  }
}
