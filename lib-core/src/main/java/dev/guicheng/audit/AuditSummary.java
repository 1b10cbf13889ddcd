package dev.guicheng.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.policy.PolicyId;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What an audit counted. Summaries of one moment merge: {@link #plus} is associative and
 * commutative, {@link #empty} its identity, and all lists are in one order, so that equal records
 * give equal summaries however the work was split, byte for byte in JSON.
 *
 * <p>Its size does not grow with the number of records, save for what is counted by household and
 * employee, and for the listed clocks and refusals, of which each list holds the first {@link
 * #mostListed()} at most. Their exact numbers are in {@link #clocks()} and {@link #sources()}.
 */
@Value.Immutable
public interface AuditSummary {
  /** How many rows each list holds unless the host says otherwise. */
  int MOST_LISTED = 500;

  /** The moment of asking that clocks were computed for. */
  LocalDateTime asOf();

  /**
   * How many rows each of {@link #overdue}, {@link #atRisk} and {@link #refusals} holds at most.
   */
  int mostListed();

  /** The policy books that decided, sorted by name and version. */
  List<PolicyId> policies();

  /** How many records were read, by source and kind. */
  List<SourceCount> sources();

  /** The findings, by area, clause, department and month. */
  List<ClauseCount> clauses();

  /** The clocks, by clause, department, lifecycle and verdict. */
  List<ClockCount> clocks();

  /** Open clocks that are late, those longest overdue first. */
  List<ListedClock> overdue();

  /** Open clocks at risk, those due first first. */
  List<ListedClock> atRisk();

  /** Records that the policy book refused, in the order of records. */
  List<Refusal> refusals();

  /** Complaints, opinions and suggestions by month. */
  List<RegisterCount> register();

  /** What may repeat: complaints, repairs and unqualified callbacks by household and matter. */
  List<HouseholdCount> households();

  /** Finished events and callbacks by month. */
  List<CallbackCount> callbacks();

  /** Deductions by employee. */
  List<EmployeeDeduction> deductions();

  /** The summary of no record. */
  static AuditSummary empty(LocalDateTime asOf, int mostListed) {
    return builder().asOf(asOf).mostListed(mostListed).build();
  }

  /**
   * Both together.
   *
   * @throws IllegalArgumentException if they are of different moments or list different numbers
   */
  default AuditSummary plus(AuditSummary other) {
    if (!asOf().equals(other.asOf()) || mostListed() != other.mostListed()) {
      throw new IllegalArgumentException(
          "AuditSummary: asOf %s, mostListed %s cannot be merged with asOf %s, mostListed %s"
              .formatted(asOf(), mostListed(), other.asOf(), other.mostListed()));
    }
    return builder()
        .asOf(asOf())
        .mostListed(mostListed())
        .addAllPolicies(
            Rows.merged(policies(), other.policies(), policyOrder(), (one, same) -> one))
        .addAllSources(
            Rows.merged(sources(), other.sources(), SourceCount.order(), SourceCount::plus))
        .addAllClauses(
            Rows.merged(clauses(), other.clauses(), ClauseCount.order(), ClauseCount::plus))
        .addAllClocks(Rows.merged(clocks(), other.clocks(), ClockCount.order(), ClockCount::plus))
        .addAllOverdue(
            Rows.first(overdue(), other.overdue(), ListedClock.longestOverdueFirst(), mostListed()))
        .addAllAtRisk(Rows.first(atRisk(), other.atRisk(), ListedClock.dueFirst(), mostListed()))
        .addAllRefusals(Rows.first(refusals(), other.refusals(), Refusal.order(), mostListed()))
        .addAllRegister(
            Rows.merged(register(), other.register(), RegisterCount.order(), RegisterCount::plus))
        .addAllHouseholds(
            Rows.merged(
                households(), other.households(), HouseholdCount.order(), HouseholdCount::plus))
        .addAllCallbacks(
            Rows.merged(callbacks(), other.callbacks(), CallbackCount.order(), CallbackCount::plus))
        .addAllDeductions(
            Rows.merged(
                deductions(),
                other.deductions(),
                EmployeeDeduction.order(),
                EmployeeDeduction::plus))
        .build();
  }

  /** How many records were read. */
  default long read() {
    return audited() + refused();
  }

  /** How many records were audited. */
  default long audited() {
    return sources().stream().mapToLong(SourceCount::audited).sum();
  }

  /** How many records the policy book refused. */
  default long refused() {
    return sources().stream().mapToLong(SourceCount::refused).sum();
  }

  /** All findings. */
  default VerdictCount verdicts() {
    return clauses().stream()
        .map(ClauseCount::verdicts)
        .reduce(VerdictCount.none(), VerdictCount::plus);
  }

  /** The findings by clause. */
  default NavigableMap<String, VerdictCount> byClause() {
    return by(count -> Optional.of(count.clause()));
  }

  /** The findings by area. */
  default NavigableMap<String, VerdictCount> byArea() {
    return by(count -> Optional.of(count.area()));
  }

  /** The findings by department, of records whose department is known. */
  default NavigableMap<String, VerdictCount> byDepartment() {
    return by(ClauseCount::department);
  }

  /** The findings by month, of records whose month is known. */
  default NavigableMap<YearMonth, VerdictCount> byMonth() {
    return by(ClauseCount::month);
  }

  /** How many open clocks are late, listed or not. */
  default long overdueCount() {
    return open(ClockVerdict.BREACHED);
  }

  /** How many open clocks are at risk, listed or not. */
  default long atRiskCount() {
    return open(ClockVerdict.AT_RISK);
  }

  private long open(ClockVerdict verdict) {
    return clocks().stream()
        .filter(count -> count.verdict() == verdict)
        .filter(
            count ->
                count.lifecycle() == ClockLifecycle.RUNNING
                    || count.lifecycle() == ClockLifecycle.PAUSED)
        .mapToLong(ClockCount::count)
        .sum();
  }

  private <K extends Comparable<K>> NavigableMap<K, VerdictCount> by(
      Function<ClauseCount, Optional<K>> key) {
    return clauses().stream()
        .flatMap(count -> key.apply(count).stream().map(found -> new Keyed<>(found, count)))
        .collect(
            groupingBy(
                Keyed::key,
                TreeMap::new,
                mapping(
                    keyed -> keyed.count().verdicts(),
                    reducing(VerdictCount.none(), VerdictCount::plus))));
  }

  /** A count and what it is counted under. */
  record Keyed<K>(K key, ClauseCount count) {}

  private static Comparator<PolicyId> policyOrder() {
    return Comparator.comparing(PolicyId::name).thenComparing(PolicyId::version);
  }

  /** Refuses lists that are not in order or too long, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("AuditSummary");
    problems.require(
        mostListed() >= 0, "mostListed", Reason.OUT_OF_RANGE, "%s is negative", mostListed());
    Rows.requireOrder("policies", policies(), policyOrder(), problems);
    Rows.requireOrder("sources", sources(), SourceCount.order(), problems);
    Rows.requireOrder("clauses", clauses(), ClauseCount.order(), problems);
    Rows.requireOrder("clocks", clocks(), ClockCount.order(), problems);
    Rows.requireFirst(
        "overdue", overdue(), ListedClock.longestOverdueFirst(), mostListed(), problems);
    Rows.requireFirst("atRisk", atRisk(), ListedClock.dueFirst(), mostListed(), problems);
    Rows.requireFirst("refusals", refusals(), Refusal.order(), mostListed(), problems);
    Rows.requireOrder("register", register(), RegisterCount.order(), problems);
    Rows.requireOrder("households", households(), HouseholdCount.order(), problems);
    Rows.requireOrder("callbacks", callbacks(), CallbackCount.order(), problems);
    Rows.requireOrder("deductions", deductions(), EmployeeDeduction.order(), problems);
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAuditSummary.Builder {}
}
