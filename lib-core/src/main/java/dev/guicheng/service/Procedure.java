package dev.guicheng.service;

import dev.guicheng.Code;
import java.util.List;

/**
 * A written procedure (REV-03). An open vocabulary: a site declares further codes under {@code
 * vocabulary.Procedure}.
 *
 * @param code the code, such as {@code REPAIR}
 */
public record Procedure(String code) implements Code {
  /** 报修. */
  public static final Procedure REPAIR = new Procedure("REPAIR");

  /** 投诉. */
  public static final Procedure COMPLAINT = new Procedure("COMPLAINT");

  /** 回访. */
  public static final Procedure CALLBACK = new Procedure("CALLBACK");

  /** 规范用语. */
  public static final Procedure STANDARD_LANGUAGE = new Procedure("STANDARD_LANGUAGE");

  private static final List<Procedure> BUILT_IN =
      List.of(REPAIR, COMPLAINT, CALLBACK, STANDARD_LANGUAGE);

  /** Refuses a blank code. */
  public Procedure {
    if (code.isBlank()) {
      throw new IllegalArgumentException("Procedure: code must not be blank");
    }
  }

  /** The built-in constants, in their fixed order. */
  public static List<Procedure> builtIn() {
    return BUILT_IN;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
