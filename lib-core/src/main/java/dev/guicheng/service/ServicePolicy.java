package dev.guicheng.service;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import java.util.List;
import java.util.Map;

/** The free-service catalogue and its switches (article 2). */
public final class ServicePolicy {
  /** 免费 ({@code service.free.scope}). */
  public enum FreeScope {
    /** Handling only. */
    HANDLING,
    /** The goods too. */
    HANDLING_AND_GOODS
  }

  /** 房屋租售 ({@code service.rentAndSale}). */
  public enum RentAndSale {
    /** Free. */
    FREE,
    /** Charged. */
    PAID
  }

  /** 干洗取送 ({@code service.dryCleaning}). */
  public enum DryCleaning {
    /** Pick-up and delivery are free. */
    DELIVERY_FREE,
    /** All of it is charged. */
    PAID
  }

  /** Service → code (FRE-00). */
  public static final Setting<Map<String, FreeService>> FREE_CATALOGUE =
      Setting.of(
              "service.free.catalogue",
              SettingTypes.map(FreeService.TYPE),
              FreeService.catalogue(),
              "FRE-00",
              "service → code")
          .reading("Z-38");

  /** 免费 (FRE-00). */
  public static final Setting<FreeScope> FREE_SCOPE =
      Setting.of(
              "service.free.scope",
              SettingTypes.choice(FreeScope.class),
              FreeScope.HANDLING,
              "FRE-00",
              "免费")
          .reading("Z-38");

  /** 房屋租售 (FRE-08). */
  public static final Setting<RentAndSale> RENT_AND_SALE =
      Setting.of(
              "service.rentAndSale",
              SettingTypes.choice(RentAndSale.class),
              RentAndSale.FREE,
              "FRE-08",
              "房屋租售")
          .reading("X-16");

  /** 干洗取送 (FRE-11). */
  public static final Setting<DryCleaning> DRY_CLEANING =
      Setting.of(
              "service.dryCleaning",
              SettingTypes.choice(DryCleaning.class),
              DryCleaning.DELIVERY_FREE,
              "FRE-11",
              "干洗取送")
          .reading("X-15");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(FREE_CATALOGUE, FREE_SCOPE, RENT_AND_SALE, DRY_CLEANING);

  private final PolicyBook book;

  /** The section of a policy book. */
  public ServicePolicy(PolicyBook book) {
    this.book = book;
  }

  /** The value of {@link #FREE_CATALOGUE}. */
  public Map<String, FreeService> freeCatalogue() {
    return book.get(FREE_CATALOGUE);
  }

  /** The value of {@link #FREE_SCOPE}. */
  public FreeScope freeScope() {
    return book.get(FREE_SCOPE);
  }

  /** The value of {@link #RENT_AND_SALE}. */
  public RentAndSale rentAndSale() {
    return book.get(RENT_AND_SALE);
  }

  /** The value of {@link #DRY_CLEANING}. */
  public DryCleaning dryCleaning() {
    return book.get(DRY_CLEANING);
  }
}
