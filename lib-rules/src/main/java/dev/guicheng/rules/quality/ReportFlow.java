package dev.guicheng.rules.quality;

import dev.guicheng.Role;
import dev.guicheng.quality.AnalysisReport;
import dev.guicheng.quality.NonconformityMonth;
import java.util.Optional;

/**
 * Derived fact: a month's report and how far it has gone.
 *
 * @param question the month it is about
 * @param report the report
 */
public record ReportFlow(NonconformityMonth question, AnalysisReport report) {
  /** Who reviewed it; empty while nobody has. */
  public Optional<Role> reviewedBy() {
    return report.reviewedBy();
  }

  /** To whom it was sent; empty while it was not. */
  public Optional<Role> sentTo() {
    return report.sentTo();
  }
}
