package dev.guicheng.handover;

/** Who owns the unit, and so which clause says what papers are shown. */
public enum OwnerKind {
  /** 单独业主. */
  SOLE("HND-01"),
  /** 联名业主. */
  CO_OWNERS("HND-02"),
  /** 单位购房. */
  CORPORATE("HND-03");

  private final String clause;

  OwnerKind(String clause) {
    this.clause = clause;
  }

  /** The clause on the papers of such owners. */
  public String clause() {
    return clause;
  }
}
