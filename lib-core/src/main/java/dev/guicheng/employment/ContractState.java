package dev.guicheng.employment;

/** The state of a labour contract. */
public enum ContractState {
  /** 有效. */
  IN_FORCE,
  /** 续订. */
  RENEWED,
  /** 终止. */
  ENDED
}
