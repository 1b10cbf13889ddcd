package dev.guicheng.service;

import dev.guicheng.Code;
import java.util.List;

/**
 * A garment or how it is worn. An open vocabulary: a site declares further codes under {@code
 * vocabulary.Garment}.
 *
 * @param code the code, such as {@code VEST}
 */
public record Garment(String code) implements Code {
  /** 背心. */
  public static final Garment VEST = new Garment("VEST");

  /** 短裤. */
  public static final Garment SHORTS = new Garment("SHORTS");

  /** 拖鞋. */
  public static final Garment SLIPPERS = new Garment("SLIPPERS");

  /** 高跟鞋. */
  public static final Garment HIGH_HEELS = new Garment("HIGH_HEELS");

  /** 有色眼镜. */
  public static final Garment TINTED_GLASSES = new Garment("TINTED_GLASSES");

  /** 敞扣. */
  public static final Garment UNBUTTONED = new Garment("UNBUTTONED");

  /** 卷袖. */
  public static final Garment ROLLED_SLEEVES = new Garment("ROLLED_SLEEVES");

  private static final List<Garment> BUILT_IN =
      List.of(VEST, SHORTS, SLIPPERS, HIGH_HEELS, TINTED_GLASSES, UNBUTTONED, ROLLED_SLEEVES);

  /** Refuses a blank code. */
  public Garment {
    if (code.isBlank()) {
      throw new IllegalArgumentException("Garment: code must not be blank");
    }
  }

  /** The built-in constants, in their fixed order. */
  public static List<Garment> builtIn() {
    return BUILT_IN;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
