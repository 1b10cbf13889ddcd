package dev.guicheng.handover;

import dev.guicheng.Code;
import java.util.List;

/**
 * A document issued at move-in (MOV-03). An open vocabulary: a site declares further codes under
 * {@code vocabulary.IssuedDocument}.
 *
 * @param code the code, such as {@code RESIDENT_HANDBOOK}
 */
public record IssuedDocument(String code) implements Code {
  /** 住户手册. */
  public static final IssuedDocument RESIDENT_HANDBOOK = new IssuedDocument("RESIDENT_HANDBOOK");

  /** 业主公约. */
  public static final IssuedDocument OWNERS_COVENANT = new IssuedDocument("OWNERS_COVENANT");

  /** 住户登记表. */
  public static final IssuedDocument REGISTRATION_FORM = new IssuedDocument("REGISTRATION_FORM");

  /** 装修管理规定. */
  public static final IssuedDocument RENOVATION_RULES = new IssuedDocument("RENOVATION_RULES");

  /** 其他入伙资料. */
  public static final IssuedDocument OTHER = new IssuedDocument("OTHER");

  private static final List<IssuedDocument> BUILT_IN =
      List.of(RESIDENT_HANDBOOK, OWNERS_COVENANT, REGISTRATION_FORM, RENOVATION_RULES, OTHER);

  /** Refuses a blank code. */
  public IssuedDocument {
    if (code.isBlank()) {
      throw new IllegalArgumentException("IssuedDocument: code must not be blank");
    }
  }

  /** The built-in constants, in their fixed order. */
  public static List<IssuedDocument> builtIn() {
    return BUILT_IN;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
