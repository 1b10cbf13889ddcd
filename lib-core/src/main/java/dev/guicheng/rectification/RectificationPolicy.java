package dev.guicheng.rectification;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import dev.guicheng.policy.Span;
import java.util.List;
import java.util.Optional;

/** The limits and switches for rectification (after-sales rules, and move-in article 10(7)). */
public final class RectificationPolicy {
  /** Tracking days: strictly between issue and acceptance ({@code rectification.tracking}). */
  public enum TrackingDays {
    /** Strictly between issue and acceptance. */
    BETWEEN,
    /** Both ends included. */
    INCLUSIVE
  }

  /** 尽量: one form per crew (DEF-04). */
  public static final Setting<Boolean> SPLIT_BINDING =
      Setting.of(
              "rectification.split.binding",
              SettingTypes.bool(),
              false,
              "DEF-04",
              "尽量: one form per crew")
          .reading("Z-47");

  /** Tracking days: strictly between issue and acceptance (DEF-07). */
  public static final Setting<TrackingDays> TRACKING =
      Setting.of(
              "rectification.tracking",
              SettingTypes.choice(TrackingDays.class),
              TrackingDays.BETWEEN,
              "DEF-07",
              "tracking days: strictly between issue and acceptance")
          .reading("Z-30");

  /** Larger repairs (DEF-10). */
  public static final Setting<Span> MOVE_IN_LARGE =
      Setting.of(
          "rectification.moveIn.large",
          SettingTypes.span(),
          Span.parse("P7D"),
          "DEF-10",
          "larger repairs");

  /** Small repairs: same day (DEF-10). */
  public static final Setting<Span> MOVE_IN_SMALL =
      Setting.of(
          "rectification.moveIn.small",
          SettingTypes.span(),
          Span.parse("P0D"),
          "DEF-10",
          "small repairs: same day");

  /** 久拖未决: threshold not given (DEF-09). */
  public static final Setting<Optional<Span>> LONG_PENDING =
      Setting.notGiven(
          "rectification.longPending", SettingTypes.span(), "DEF-09", "久拖未决: threshold not given");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(SPLIT_BINDING, TRACKING, MOVE_IN_LARGE, MOVE_IN_SMALL, LONG_PENDING);

  private final PolicyBook book;

  /** The section of a policy book. */
  public RectificationPolicy(PolicyBook book) {
    this.book = book;
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
