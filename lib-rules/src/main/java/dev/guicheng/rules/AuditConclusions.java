package dev.guicheng.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.audit.AuditConclusion;
import dev.guicheng.audit.AuditSummary;
import dev.guicheng.audit.CallbackCount;
import dev.guicheng.audit.CallbackCoverage;
import dev.guicheng.audit.HouseholdCount;
import dev.guicheng.audit.NonconformityReport;
import dev.guicheng.audit.RegisterAspect;
import dev.guicheng.audit.RegisterCount;
import dev.guicheng.audit.TargetMonth;
import dev.guicheng.callback.CallbackRate;
import dev.guicheng.callback.CallbackResult;
import dev.guicheng.complaint.ContactType;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.quality.HouseholdCallback;
import dev.guicheng.quality.HouseholdComplaint;
import dev.guicheng.quality.HouseholdRepair;
import dev.guicheng.quality.KpiMetric;
import dev.guicheng.quality.KpiMonth;
import dev.guicheng.quality.Measurement;
import dev.guicheng.quality.NonconformityMonth;
import dev.guicheng.quality.NonconformityMonthOutcome;
import dev.guicheng.quality.RepeatTrigger;
import dev.guicheng.quality.ReportPeriod;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks what follows from a whole summary, each month by the book in force on its last day. */
final class AuditConclusions {
  private final PolicyEngine engine;
  private final Optional<Integer> households;

  AuditConclusions(PolicyEngine engine, Optional<Integer> households) {
    this.engine = engine;
    this.households = households;
  }

  AuditConclusion of(AuditSummary summary) {
    List<HouseholdCount> repeated =
        Fullest.of(
            summary.households(),
            count -> count.trigger() + " " + YearMonth.from(count.day()),
            HouseholdCount::kind,
            HouseholdCount::count);
    Map<YearMonth, Decision<NonconformityMonthOutcome>> nonconformities = new TreeMap<>();
    for (YearMonth month : months(repeated)) {
      nonconformities.put(month, nonconformities(month, repeated));
    }
    List<RegisterCount> register = register(summary);
    return AuditConclusion.builder()
        .asOf(summary.asOf())
        .addAllNonconformities(
            nonconformities.entrySet().stream()
                .map(
                    entry ->
                        NonconformityReport.builder()
                            .month(entry.getKey())
                            .decision(entry.getValue())
                            .build())
                .toList())
        .addAllCoverage(summary.callbacks().stream().map(this::coverage).toList())
        .addAllTargets(targets(register, nonconformities))
        .addAllComplaints(of(register, type -> type != ContactType.SUGGESTION))
        .addAllSuggestions(of(register, type -> type == ContactType.SUGGESTION))
        .build();
  }

  private static Set<YearMonth> months(List<HouseholdCount> counts) {
    Set<YearMonth> months = new TreeSet<>();
    counts.forEach(count -> months.add(YearMonth.from(count.day())));
    return months;
  }

  private Decision<NonconformityMonthOutcome> nonconformities(
      YearMonth month, List<HouseholdCount> counts) {
    PolicyBook book = book(Optional.of(month));
    ReportPeriod period = new ReportPeriod(Optional.of(month), book.nonconformity().lookback());
    NonconformityMonth.Builder question = NonconformityMonth.builder().month(month);
    for (HouseholdCount count : counts) {
      if (period.covers(count.day())) {
        IntStream.range(0, count.count()).forEach(each -> add(count, question));
      }
    }
    return engine(book).decide(question.build());
  }

  private static void add(HouseholdCount count, NonconformityMonth.Builder question) {
    switch (count.trigger()) {
      case REPEAT_COMPLAINT ->
          question.addComplaints(
              HouseholdComplaint.builder()
                  .household(count.household().orElseThrow())
                  .matter(count.matter().orElseThrow())
                  .receivedOn(count.day())
                  .build());
      case REPEAT_REPAIR ->
          question.addRepairs(
              HouseholdRepair.builder()
                  .household(count.household().orElseThrow())
                  .repairKind(count.matter().orElseThrow())
                  .reportedOn(count.day())
                  .build());
      case UNQUALIFIED_CALLBACK ->
          question.addCallbacks(
              HouseholdCallback.builder()
                  .household(count.household())
                  .calledBackOn(count.day())
                  .result(CallbackResult.UNQUALIFIED)
                  .build());
    }
  }

  private CallbackCoverage coverage(CallbackCount count) {
    CallbackRate question =
        CallbackRate.builder()
            .event(count.event())
            .finished(count.finished())
            .calledBack(count.calledBack())
            .build();
    return CallbackCoverage.builder()
        .count(count)
        .decision(engine(book(count.month())).decide(question))
        .build();
  }

  private List<TargetMonth> targets(
      List<RegisterCount> register,
      Map<YearMonth, Decision<NonconformityMonthOutcome>> nonconformities) {
    Map<YearMonth, Long> complaints =
        register.stream()
            .filter(count -> count.aspect() == RegisterAspect.ALL && count.month().isPresent())
            .filter(count -> count.type() == ContactType.COMPLAINT)
            .collect(
                groupingBy(
                    count -> count.month().orElseThrow(),
                    TreeMap::new,
                    summingLong(RegisterCount::count)));
    Set<YearMonth> months = new TreeSet<>(complaints.keySet());
    months.addAll(nonconformities.keySet());
    List<TargetMonth> targets = new ArrayList<>();
    for (YearMonth month : months) {
      List<Measurement> measurements =
          Stream.of(
                  Optional.ofNullable(nonconformities.get(month))
                      .flatMap(AuditConclusions::repeated),
                  rate(complaints.getOrDefault(month, 0L)))
              .flatMap(Optional::stream)
              .toList();
      if (!measurements.isEmpty()) {
        targets.add(target(month, measurements));
      }
    }
    return targets;
  }

  private TargetMonth target(YearMonth month, List<Measurement> measurements) {
    return TargetMonth.builder()
        .month(month)
        .addAllMeasurements(measurements)
        .decision(
            engine(book(Optional.of(month)))
                .decide(KpiMonth.builder().addAllMeasurements(measurements).build()))
        .build();
  }

  private static Optional<Measurement> repeated(Decision<NonconformityMonthOutcome> month) {
    long count =
        month.outcome().triggers().stream()
            .filter(trigger -> trigger.trigger() == RepeatTrigger.REPEAT_COMPLAINT)
            .count();
    return Optional.of(
        Measurement.builder()
            .metric(KpiMetric.REPEAT_COMPLAINTS)
            .value(BigDecimal.valueOf(count))
            .build());
  }

  private Optional<Measurement> rate(long complaints) {
    return households.map(
        all ->
            Measurement.builder()
                .metric(KpiMetric.COMPLAINT_RATE)
                .numerator(BigDecimal.valueOf(complaints))
                .denominator(BigDecimal.valueOf(all))
                .build());
  }

  /** What was done comes from the handling records, all else from the month's fullest ledger. */
  private static List<RegisterCount> register(AuditSummary summary) {
    List<RegisterCount> fullest =
        Fullest.of(
            summary.register().stream()
                .filter(count -> count.aspect() != RegisterAspect.MEASURE)
                .toList(),
            count -> count.month().map(YearMonth::toString).orElse(""),
            RegisterCount::kind,
            count -> count.aspect() == RegisterAspect.ALL ? count.count() : 0);
    return Stream.concat(
            fullest.stream(),
            summary.register().stream().filter(count -> count.aspect() == RegisterAspect.MEASURE))
        .sorted(RegisterCount.order())
        .toList();
  }

  private static List<RegisterCount> of(
      List<RegisterCount> register, Predicate<ContactType> types) {
    return register.stream().filter(count -> types.test(count.type())).toList();
  }

  private PolicyBook book(Optional<YearMonth> month) {
    return engine.policies().inForceOn(month.map(YearMonth::atEndOfMonth));
  }

  private PolicyEngine engine(PolicyBook book) {
    return engine.withPolicies(PolicyTimeline.of(book));
  }
}
