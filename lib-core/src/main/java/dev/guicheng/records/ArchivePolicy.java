package dev.guicheng.records;

import dev.guicheng.Quarter;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import dev.guicheng.policy.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The dates and periods for archives (article 18, archive). */
public final class ArchivePolicy {
  /** From when callback records are kept ({@code archive.retention.from}). */
  public enum RetentionStart {
    /** The day of archiving. */
    ARCHIVE_DATE,
    /** The end of the quarter. */
    QUARTER_END
  }

  /** The day of the month after a quarter by which its records are handed in (ARC-01). */
  public static final Setting<Integer> QUARTER_DUE_DAY =
      Setting.of(
              "archive.quarter.dueDay",
              SettingTypes.dayOfMonth(),
              10,
              "ARC-01",
              "of the month after the quarter")
          .reading("X-25")
          .in("day of the month");

  /** How long callback records are kept (ARC-02). */
  public static final Setting<Span> RETENTION_PERIOD =
      Setting.of(
          "archive.retention.period",
          SettingTypes.lasting(SettingTypes.calendarSpan()),
          Span.parse("P2Y"),
          "ARC-02",
          "callback records");

  /** From when callback records are kept (ARC-02, Z-08). */
  public static final Setting<RetentionStart> RETENTION_FROM =
      Setting.of(
              "archive.retention.from",
              SettingTypes.choice(RetentionStart.class),
              RetentionStart.ARCHIVE_DATE,
              "ARC-02",
              "start")
          .reading("Z-08");

  /** How long other records are kept; the manual does not say (ARC-05, Y-16). */
  public static final Setting<Optional<Span>> RETENTION_OTHER =
      Setting.notGiven(
              "archive.retention.other",
              SettingTypes.lasting(SettingTypes.calendarSpan()),
              "ARC-05",
              "other records")
          .reading("Y-16");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(QUARTER_DUE_DAY, RETENTION_PERIOD, RETENTION_FROM, RETENTION_OTHER);

  private final PolicyBook book;

  /** The section of a policy book. */
  public ArchivePolicy(PolicyBook book) {
    this.book = book;
  }

  /** The last day on which a quarter's callback records reach the archivist (ARC-01, Z-07). */
  public LocalDate dueOn(Quarter quarter) {
    YearMonth month = quarter.next().firstMonth();
    return book.conventions()
        .dateBefore()
        .lastDay(month.atDay(Math.min(quarterDueDay(), month.lengthOfMonth())));
  }

  /** The value of {@link #QUARTER_DUE_DAY}. */
  public int quarterDueDay() {
    return book.get(QUARTER_DUE_DAY);
  }

  /** The value of {@link #RETENTION_PERIOD}. */
  public Span retentionPeriod() {
    return book.get(RETENTION_PERIOD);
  }

  /** The value of {@link #RETENTION_FROM}. */
  public RetentionStart retentionFrom() {
    return book.get(RETENTION_FROM);
  }

  /** The value of {@link #RETENTION_OTHER}. */
  public Optional<Span> retentionOther() {
    return book.get(RETENTION_OTHER);
  }
}
