package dev.guicheng.service;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import java.math.BigDecimal;
import java.util.List;

/** The limits for appearance (article 4). */
public final class AppearancePolicy {
  /** Nails (STD-01). */
  public static final Setting<BigDecimal> NAIL_MAX_MM =
      Setting.of(
              "appearance.nail.maxMm",
              SettingTypes.decimal(),
              new BigDecimal("2"),
              "STD-01",
              "nails")
          .in("mm");

  /** Guards (STD-02). */
  public static final Setting<BigDecimal> GUARD_HAIR_MAX_MM =
      Setting.of(
              "appearance.guardHair.maxMm",
              SettingTypes.decimal(),
              new BigDecimal("20"),
              "STD-02",
              "guards")
          .in("mm");

  /** Also women guards (STD-02). */
  public static final Setting<Boolean> GUARD_HAIR_WOMEN =
      Setting.of(
              "appearance.guardHair.women",
              SettingTypes.bool(),
              false,
              "STD-02",
              "also women guards")
          .reading("Z-36");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(NAIL_MAX_MM, GUARD_HAIR_MAX_MM, GUARD_HAIR_WOMEN);

  private final PolicyBook book;

  /** The section of a policy book. */
  public AppearancePolicy(PolicyBook book) {
    this.book = book;
  }

  /** The value of {@link #NAIL_MAX_MM}. */
  public BigDecimal nailMaxMm() {
    return book.get(NAIL_MAX_MM);
  }

  /** The value of {@link #GUARD_HAIR_MAX_MM}. */
  public BigDecimal guardHairMaxMm() {
    return book.get(GUARD_HAIR_MAX_MM);
  }

  /** The value of {@link #GUARD_HAIR_WOMEN}. */
  public boolean guardHairWomen() {
    return book.get(GUARD_HAIR_WOMEN);
  }
}
