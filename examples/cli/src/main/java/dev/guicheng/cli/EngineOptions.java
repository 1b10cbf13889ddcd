package dev.guicheng.cli;

import dev.guicheng.PolicyEngine;
import dev.guicheng.calendar.ChineseWorkCalendar;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.jackson.PolicyFiles;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rules.Guicheng;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** The policy book: the file's, or the manual. */
  PolicyBook book() {
    return policy == null ? PolicyBook.manual() : PolicyFiles.read(policy);
  }

  /** The policy book: the option's, or that of another file if it exists, or the manual. */
  PolicyBook bookOr(Path other) {
    return policy == null && Files.exists(other) ? PolicyFiles.read(other) : book();
  }

  /** An engine for the book and the calendar. */
  PolicyEngine engine() {
    return engine(book());
  }

  /** An engine for the calendar and another book. */
  PolicyEngine engine(PolicyBook book) {
    return Guicheng.builder().policy(book).calendar(calendar.days()).build();
  }
}
