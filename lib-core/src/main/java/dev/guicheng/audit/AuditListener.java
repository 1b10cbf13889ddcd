package dev.guicheng.audit;

/** Gets what an audit finds as it comes, in the order of the records. */
public interface AuditListener {
  /** A record was audited. */
  default void audited(AuditedRecord record) {}

  /** The policy book refused a record. */
  default void refused(Refusal refusal) {}

  /** Listens to nothing: for whom the summary is enough. */
  static AuditListener none() {
    return new AuditListener() {};
  }
}
