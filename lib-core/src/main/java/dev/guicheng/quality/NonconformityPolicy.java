package dev.guicheng.quality;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import dev.guicheng.policy.Span;
import java.util.List;

/** The counts and switches for nonconformities (article 18, statistics). */
public final class NonconformityPolicy {
  /** 连续: other matters do not break it ({@code nonconformity.sequence}). */
  public enum Sequence {
    /** Other matters do not break it. */
    SAME_MATTER,
    /** A complaint on another matter breaks it. */
    UNBROKEN
  }

  /** 同一种维修 ({@code nonconformity.repair.scope}). */
  public enum RepairScope {
    /** Per household. */
    HOUSEHOLD,
    /** The whole estate. */
    ESTATE
  }

  /** 两次以上 (NCR-02). */
  public static final Setting<Integer> COMPLAINTS =
      Setting.of("nonconformity.complaints", SettingTypes.integer(1), 2, "NCR-02", "两次以上")
          .in("complaints");

  /** 三次以上 (NCR-03). */
  public static final Setting<Integer> REPAIRS =
      Setting.of("nonconformity.repairs", SettingTypes.integer(1), 3, "NCR-03", "三次以上")
          .in("repairs");

  /**
   * Days or months before the month that count when the last complaint or repair falls into the
   * month (NCR-02).
   */
  public static final Setting<Span> LOOKBACK =
      Setting.of(
              "nonconformity.lookback",
              SettingTypes.span(),
              Span.ofDays(0),
              "NCR-02",
              "days or months before the month that count when the last complaint or repair falls into the month")
          .reading("Z-05");

  /** 连续: other matters do not break it (NCR-02). */
  public static final Setting<Sequence> SEQUENCE =
      Setting.of(
              "nonconformity.sequence",
              SettingTypes.choice(Sequence.class),
              Sequence.SAME_MATTER,
              "NCR-02",
              "连续: other matters do not break it")
          .reading("Z-05");

  /** 同一种维修 (NCR-03). */
  public static final Setting<RepairScope> REPAIR_SCOPE =
      Setting.of(
              "nonconformity.repair.scope",
              SettingTypes.choice(RepairScope.class),
              RepairScope.HOUSEHOLD,
              "NCR-03",
              "同一种维修")
          .reading("Z-06");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(COMPLAINTS, REPAIRS, LOOKBACK, SEQUENCE, REPAIR_SCOPE);

  private final PolicyBook book;

  /** The section of a policy book. */
  public NonconformityPolicy(PolicyBook book) {
    this.book = book;
  }

  /** The value of {@link #COMPLAINTS}. */
  public int complaints() {
    return book.get(COMPLAINTS);
  }

  /** The value of {@link #REPAIRS}. */
  public int repairs() {
    return book.get(REPAIRS);
  }

  /** The value of {@link #LOOKBACK}. */
  public Span lookback() {
    return book.get(LOOKBACK);
  }

  /** The value of {@link #SEQUENCE}. */
  public Sequence sequence() {
    return book.get(SEQUENCE);
  }

  /** The value of {@link #REPAIR_SCOPE}. */
  public RepairScope repairScope() {
    return book.get(REPAIR_SCOPE);
  }
}
