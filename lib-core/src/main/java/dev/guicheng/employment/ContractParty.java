package dev.guicheng.employment;

/** A party to the labour contract. */
public enum ContractParty {
  /** 公司. */
  COMPANY,
  /** 员工. */
  EMPLOYEE
}
