package dev.guicheng;

/**
 * A code of an open vocabulary: one of the built-in constants, or one that the policy book declares
 * under {@code vocabulary.<type>}.
 */
public interface Code {
  /** The code itself, such as {@code DUTY_OFFICER}. */
  String code();
}
