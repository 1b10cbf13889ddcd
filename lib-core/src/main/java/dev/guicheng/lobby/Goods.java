package dev.guicheng.lobby;

import dev.guicheng.Code;
import java.util.List;

/**
 * What is carried through the lobby. An open vocabulary: a site declares further codes under {@code
 * vocabulary.Goods}.
 *
 * @param code the code, such as {@code GAS_CYLINDER}
 */
public record Goods(String code) implements Code {
  /** 煤气瓶. */
  public static final Goods GAS_CYLINDER = new Goods("GAS_CYLINDER");

  /** 烟花爆竹. */
  public static final Goods FIREWORKS = new Goods("FIREWORKS");

  /** 天拿水. */
  public static final Goods THINNER = new Goods("THINNER");

  /** 其他易燃易爆品. */
  public static final Goods FLAMMABLE = new Goods("FLAMMABLE");

  /** 搬运材料. */
  public static final Goods BUILDING_MATERIAL = new Goods("BUILDING_MATERIAL");

  /** 随身物品. */
  public static final Goods HAND_LUGGAGE = new Goods("HAND_LUGGAGE");

  /** 其他物品. */
  public static final Goods OTHER = new Goods("OTHER");

  private static final List<Goods> BUILT_IN =
      List.of(GAS_CYLINDER, FIREWORKS, THINNER, FLAMMABLE, BUILDING_MATERIAL, HAND_LUGGAGE, OTHER);

  /** Refuses a blank code. */
  public Goods {
    if (code.isBlank()) {
      throw new IllegalArgumentException("Goods: code must not be blank");
    }
  }

  /** The built-in constants, in their fixed order. */
  public static List<Goods> builtIn() {
    return BUILT_IN;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
