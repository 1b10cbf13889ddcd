package dev.guicheng.quality;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One month's complaints, repairs and callbacks: what must be reported as nonconforming.
 *
 * <p>Kind {@code nonconformity-month}.
 */
@Value.Immutable
public interface NonconformityMonth extends Question<NonconformityMonthOutcome> {
  @Override
  default String kind() {
    return "nonconformity-month";
  }

  /** The last day of the month; without a month the day of the latest event, if any has one. */
  @Override
  default Optional<LocalDate> policyDate() {
    return month().map(YearMonth::atEndOfMonth).or(this::latestEventOn);
  }

  /** The first day of the month. */
  @Override
  default Optional<LocalDate> policyStart() {
    return month().map(month -> month.atDay(1));
  }

  private Optional<LocalDate> latestEventOn() {
    return Stream.of(
            complaints().stream().map(HouseholdComplaint::receivedOn),
            repairs().stream().map(HouseholdRepair::reportedOn),
            callbacks().stream().flatMap(callback -> callback.calledBackOn().stream()))
        .flatMap(days -> days)
        .max(LocalDate::compareTo);
  }

  /** The month judged; if empty, all given events count. */
  Optional<YearMonth> month();

  /** Complaints, in any order; those of other months are left out of account. */
  List<HouseholdComplaint> complaints();

  /** Repairs, in any order; those of other months are left out of account. */
  List<HouseholdRepair> repairs();

  /** Callbacks, in any order; those of other months are left out of account. */
  List<HouseholdCallback> callbacks();

  /** The report; empty if it is not drafted. */
  Optional<AnalysisReport> report();

  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    report()
        .ifPresent(
            paper -> {
              book.vocabulary().check("report.reviewedBy", paper.reviewedBy(), problems);
              book.vocabulary().check("report.sentTo", paper.sentTo(), problems);
            });
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableNonconformityMonth.Builder {}
}
