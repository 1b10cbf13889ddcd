package dev.guicheng.audit;

import dev.guicheng.Decision;
import dev.guicheng.quality.NonconformityMonthOutcome;
import java.time.YearMonth;
import org.immutables.value.Value;

/** What one month's report must name (NCR-01 to NCR-05), decided from all records together. */
@Value.Immutable
public interface NonconformityReport {
  /** The month. */
  YearMonth month();

  /**
   * What must go into the report, by when the statistics are due, and under which clauses it is
   * corrected: NCR-04 sends it through the service supervisor to the director.
   */
  Decision<NonconformityMonthOutcome> decision();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableNonconformityReport.Builder {}
}
