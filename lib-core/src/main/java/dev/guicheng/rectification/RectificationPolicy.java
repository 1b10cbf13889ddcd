package dev.guicheng.rectification;

import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import dev.guicheng.policy.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The limits and switches for rectification (after-sales rules, and move-in article 10(7)). */
public final class RectificationPolicy {
  /** Tracking days: strictly between issue and acceptance ({@code rectification.tracking}). */
  public enum TrackingDays {
    /** Strictly between issue and acceptance. */
    BETWEEN,
    /** Both ends included. */
    INCLUSIVE;

    /**
     * The days on which the owner is told of the progress, in order.
     *
     * @param issuedOn the day the order was issued
     * @param acceptedOn the day the work was accepted; before the day of issue there are none
     */
    public List<LocalDate> of(LocalDate issuedOn, LocalDate acceptedOn) {
      LocalDate first = this == INCLUSIVE ? issuedOn : issuedOn.plusDays(1);
      LocalDate endExclusive = this == INCLUSIVE ? acceptedOn.plusDays(1) : acceptedOn;
      return endExclusive.isAfter(first) ? first.datesUntil(endExclusive).toList() : List.of();
    }
  }

  /** Whether one form per crew is a duty; else it is advice (DEF-04). */
  public static final Setting<Boolean> SPLIT_BINDING =
      Setting.of(
              "rectification.split.binding",
              SettingTypes.bool(),
              false,
              "DEF-04",
              "whether one form per crew is a duty; else it is advice (尽量)")
          .reading("Z-47");

  /** On which days the owner is told of the progress (DEF-07). */
  public static final Setting<TrackingDays> TRACKING =
      Setting.of(
              "rectification.tracking",
              SettingTypes.choice(TrackingDays.class),
              TrackingDays.BETWEEN,
              "DEF-07",
              "tracking days: strictly between issue and acceptance")
          .reading("Z-30");

  /** How soon larger defects found at move-in are made good (DEF-10). */
  public static final Setting<Span> MOVE_IN_LARGE =
      Setting.of(
          "rectification.moveIn.large",
          SettingTypes.span(),
          Span.ofDays(7),
          "DEF-10",
          "larger repairs");

  /** How soon small defects found at move-in are made good; the same day (DEF-10). */
  public static final Setting<Span> MOVE_IN_SMALL =
      Setting.of(
          "rectification.moveIn.small",
          SettingTypes.span(),
          Span.ofDays(0),
          "DEF-10",
          "small repairs: same day");

  /** After how long work drags on (久拖未决); the manual gives no number (DEF-09). */
  public static final Setting<Optional<Span>> LONG_PENDING =
      Setting.notGiven(
          "rectification.longPending",
          SettingTypes.span(),
          "DEF-09",
          "after how long work drags on (久拖未决)");

  /** How many crews a form is for (DEF-04). */
  public static final int CREWS_PER_FORM = 1;

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(SPLIT_BINDING, TRACKING, MOVE_IN_LARGE, MOVE_IN_SMALL, LONG_PENDING);

  private final PolicyBook book;

  /** The section of a policy book. */
  public RectificationPolicy(PolicyBook book) {
    this.book = book;
  }

  /** By when defects found at move-in are made good (DEF-10). */
  public Deadline moveInDeadline(DefectSize size, LocalDateTime foundAt) {
    return within(size, foundAt);
  }

  /**
   * The last day to make good defects found at move-in (DEF-10).
   *
   * @return empty if it hangs on the hour at which they were found
   */
  public Optional<LocalDate> moveInDay(DefectSize size, LocalDate foundOn) {
    LocalDate earliest = within(size, foundOn.atStartOfDay()).dueOn();
    LocalDate latest = within(size, Deadline.on(foundOn).lastMinute()).dueOn();
    return earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
  }

  /** How soon defects of a size found at move-in are made good (DEF-10). */
  public Setting<Span> moveInWindow(DefectSize size) {
    return switch (size) {
      case SMALL -> MOVE_IN_SMALL;
      case LARGE -> MOVE_IN_LARGE;
    };
  }

  /**
   * Until when work on an order does not yet drag on (DEF-09); empty if the property sets no
   * number, or the day of issue is not known. Exact hours count from the end of that day.
   */
  public Optional<Deadline> longPendingLimit(Optional<LocalDate> issuedOn) {
    return longPending()
        .flatMap(
            span ->
                issuedOn.map(
                    day ->
                        span.isExact()
                            ? Deadline.at(day.plusDays(1).atStartOfDay().plus(span.time()))
                            : Deadline.on(book.counting().plus(day, span))));
  }

  private Deadline within(DefectSize size, LocalDateTime foundAt) {
    return book.counting()
        .within(book.get(moveInWindow(size)), Moment.at(foundAt))
        .orElseThrow(); // the instant is known
  }

  /** The value of {@link #SPLIT_BINDING}. */
  public boolean splitBinding() {
    return book.get(SPLIT_BINDING);
  }

  /** The value of {@link #TRACKING}. */
  public TrackingDays tracking() {
    return book.get(TRACKING);
  }

  /** The value of {@link #MOVE_IN_LARGE}. */
  public Span moveInLarge() {
    return book.get(MOVE_IN_LARGE);
  }

  /** The value of {@link #MOVE_IN_SMALL}. */
  public Span moveInSmall() {
    return book.get(MOVE_IN_SMALL);
  }

  /** The value of {@link #LONG_PENDING}. */
  public Optional<Span> longPending() {
    return book.get(LONG_PENDING);
  }
}
