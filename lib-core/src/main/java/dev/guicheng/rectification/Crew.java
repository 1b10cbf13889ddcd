package dev.guicheng.rectification;

import dev.guicheng.Code;
import java.util.List;

/**
 * The crew that makes a defect good (DEF-04). An open vocabulary: a site declares further codes
 * under {@code vocabulary.Crew}.
 *
 * @param code the code, such as {@code CIVIL}
 */
public record Crew(String code) implements Code {
  /** 土建. */
  public static final Crew CIVIL = new Crew("CIVIL");

  /** 水电. */
  public static final Crew PLUMBING_ELECTRIC = new Crew("PLUMBING_ELECTRIC");

  /** 防盗门. */
  public static final Crew SECURITY_DOOR = new Crew("SECURITY_DOOR");

  /** 塑钢窗. */
  public static final Crew WINDOW = new Crew("WINDOW");

  /** 其他. */
  public static final Crew OTHER = new Crew("OTHER");

  private static final List<Crew> BUILT_IN =
      List.of(CIVIL, PLUMBING_ELECTRIC, SECURITY_DOOR, WINDOW, OTHER);

  /** Refuses a blank code. */
  public Crew {
    if (code.isBlank()) {
      throw new IllegalArgumentException("Crew: code must not be blank");
    }
  }

  /** The built-in constants, in their fixed order. */
  public static List<Crew> builtIn() {
    return BUILT_IN;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
