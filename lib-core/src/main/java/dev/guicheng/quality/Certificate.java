package dev.guicheng.quality;

import dev.guicheng.Code;
import java.util.List;

/**
 * A certificate. An open vocabulary: a site declares further codes under {@code
 * vocabulary.Certificate}.
 *
 * @param code the code, such as {@code POST_CERTIFICATE}
 */
public record Certificate(String code) implements Code {
  /** 物业管理上岗证. */
  public static final Certificate POST_CERTIFICATE = new Certificate("POST_CERTIFICATE");

  /** 物业管理职业资格证书. */
  public static final Certificate PROFESSIONAL_QUALIFICATION =
      new Certificate("PROFESSIONAL_QUALIFICATION");

  private static final List<Certificate> BUILT_IN =
      List.of(POST_CERTIFICATE, PROFESSIONAL_QUALIFICATION);

  /** Refuses a blank code. */
  public Certificate {
    if (code.isBlank()) {
      throw new IllegalArgumentException("Certificate: code must not be blank");
    }
  }

  /** The built-in constants, in their fixed order. */
  public static List<Certificate> builtIn() {
    return BUILT_IN;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
