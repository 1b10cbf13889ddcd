package dev.guicheng.rules;

import dev.guicheng.audit.AuditSummary;
import dev.guicheng.audit.AuditedRecord;
import dev.guicheng.audit.CallbackCount;
import dev.guicheng.audit.EmployeeDeduction;
import dev.guicheng.audit.HandlingMeasure;
import dev.guicheng.audit.HouseholdCount;
import dev.guicheng.audit.RegisterAspect;
import dev.guicheng.audit.RegisterCount;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackRecord;
import dev.guicheng.callback.CallbackResult;
import dev.guicheng.complaint.Complaint;
import dev.guicheng.complaint.ComplaintOutcome;
import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.complaint.ContactType;
import dev.guicheng.complaint.IntakeForm;
import dev.guicheng.manual.Moment;
import dev.guicheng.pay.PayLineCode;
import dev.guicheng.pay.PayMonth;
import dev.guicheng.pay.PayMonthOutcome;
import dev.guicheng.quality.RepeatTrigger;
import dev.guicheng.repair.Repair;
import dev.guicheng.repair.RepairRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts what some kinds of records are about: complaints by month, what may repeat by household,
 * callbacks by month, deductions by employee.
 */
final class MatterCounter {
  private static final Set<CallbackEvent> REPAIRS =
      EnumSet.of(CallbackEvent.DAILY_REPAIR, CallbackEvent.PROJECT_REPAIR);

  private final Map<RegisterKey, long[]> register = new HashMap<>();
  private final Map<HouseholdKey, int[]> households = new HashMap<>();
  private final Map<CallbackKey, int[]> callbacks = new HashMap<>();
  private final TreeMap<EmployeeDeduction, EmployeeDeduction> deductions =
      new TreeMap<>(EmployeeDeduction.order());

  private record RegisterKey(
      Optional<YearMonth> month,
      String kind,
      ContactType type,
      RegisterAspect aspect,
      Optional<String> value) {}

  private record HouseholdKey(
      RepeatTrigger trigger,
      String kind,
      Optional<String> household,
      Optional<String> matter,
      LocalDate day) {}

  private record CallbackKey(Optional<YearMonth> month, CallbackEvent event) {}

  void add(AuditedRecord audited) {
    Object question = audited.record().question();
    Object outcome = audited.decision().outcome();
    if (question instanceof Complaint complaint && outcome instanceof ComplaintOutcome decided) {
      add(audited, complaint, decided);
    } else if (question instanceof ComplaintRecord record) {
      add(audited, record);
    } else if (question instanceof CallbackRecord record) {
      add(audited, record);
    } else if (question instanceof Repair repair) {
      repeat(audited, RepeatTrigger.REPEAT_REPAIR, Optional.empty(), repair.fault());
    } else if (question instanceof RepairRecord) {
      repeat(audited, RepeatTrigger.REPEAT_REPAIR, Optional.empty(), Optional.empty());
    } else if (question instanceof PayMonth && outcome instanceof PayMonthOutcome decided) {
      add(audited, decided);
    }
  }

  private void add(AuditedRecord audited, Complaint complaint, ComplaintOutcome outcome) {
    ContactType type = complaint.type();
    register(audited, type, RegisterAspect.ALL, List.of());
    register(audited, type, RegisterAspect.COMPLAINT_CLASS, outcome.classes());
    register(audited, type, RegisterAspect.CAUSE, complaint.causes());
    List<String> topics =
        audited.record().matter().map(List::of).orElseGet(() -> topics(complaint, outcome));
    register(audited, type, RegisterAspect.TOPIC, topics);
    if (type == ContactType.COMPLAINT) {
      repeat(
          audited,
          RepeatTrigger.REPEAT_COMPLAINT,
          Optional.empty(),
          topics.size() == 1 ? Optional.of(topics.get(0)) : Optional.empty());
    }
  }

  private static List<String> topics(Complaint complaint, ComplaintOutcome outcome) {
    return complaint.topic().map(List::of).orElseGet(outcome::topics);
  }

  private void add(AuditedRecord audited, ComplaintRecord record) {
    ContactType type = record.type();
    register(audited, type, RegisterAspect.ALL, List.of());
    register(audited, type, RegisterAspect.COMPLAINT_CLASS, record.classes());
    Optional<String> matter = audited.record().matter().or(record::matter);
    register(audited, type, RegisterAspect.TOPIC, matter.map(List::of).orElseGet(List::of));
    register(audited, type, RegisterAspect.MEASURE, List.copyOf(measures(record)));
    if (type == ContactType.COMPLAINT) {
      repeat(
          audited,
          RepeatTrigger.REPEAT_COMPLAINT,
          record.intake().flatMap(IntakeForm::room),
          record.matter());
    }
  }

  private static Set<HandlingMeasure> measures(ComplaintRecord record) {
    Set<HandlingMeasure> measures =
        EnumSet.of(record.handledAt().isPresent() ? HandlingMeasure.HANDLED : HandlingMeasure.OPEN);
    if (!record.repliedTo().isEmpty()) {
      measures.add(HandlingMeasure.REPLIED);
    }
    record
        .adopted()
        .map(adopted -> adopted ? HandlingMeasure.ADOPTED : HandlingMeasure.NOT_ADOPTED)
        .ifPresent(measures::add);
    addIf(record.callbackOpened(), HandlingMeasure.CALLBACK_OPENED, measures);
    addIf(record.resultPublished(), HandlingMeasure.PUBLISHED, measures);
    addIf(record.measuresPosted(), HandlingMeasure.POSTED, measures);
    return measures;
  }

  private static void addIf(
      Optional<Boolean> done, HandlingMeasure measure, Set<HandlingMeasure> measures) {
    if (done.orElse(false)) {
      measures.add(measure);
    }
  }

  private void add(AuditedRecord audited, CallbackRecord record) {
    boolean calledBack = record.calledBack().isPresent() && !record.attemptedOnly();
    int[] counts =
        callbacks.computeIfAbsent(
            new CallbackKey(
                record.finished().map(Moment::day).map(YearMonth::from), record.event()),
            key -> new int[2]);
    counts[0] = Math.addExact(counts[0], 1);
    counts[1] += calledBack ? 1 : 0;
    if (REPAIRS.contains(record.event())) {
      repeat(audited, RepeatTrigger.REPEAT_REPAIR, Optional.empty(), Optional.empty());
    }
    if (calledBack && record.result().equals(Optional.of(CallbackResult.UNQUALIFIED))) {
      count(
          new HouseholdKey(
              RepeatTrigger.UNQUALIFIED_CALLBACK,
              audited.decision().kind(),
              audited.record().household(),
              Optional.empty(),
              record.calledBack().orElseThrow().day()));
    }
  }

  private void add(AuditedRecord audited, PayMonthOutcome outcome) {
    boolean decided = !outcome.lines().isEmpty();
    EmployeeDeduction deduction =
        EmployeeDeduction.builder()
            .employee(audited.record().employee().or(() -> audited.record().record().id()))
            .months(decided ? 1 : 0)
            .undecided(decided ? 0 : 1)
            .personalLeave(taken(outcome, PayLineCode.PERSONAL_LEAVE))
            .sickLeave(taken(outcome, PayLineCode.SICK_LEAVE))
            .absence(taken(outcome, PayLineCode.ABSENCE))
            .build();
    EmployeeDeduction before = deductions.remove(deduction);
    EmployeeDeduction sum = before == null ? deduction : before.plus(deduction);
    deductions.put(sum, sum);
  }

  private static BigDecimal taken(PayMonthOutcome outcome, PayLineCode code) {
    return outcome.lines().stream()
        .filter(line -> line.code() == code)
        .map(line -> line.amount().negate())
        .reduce(new BigDecimal("0.00"), BigDecimal::add)
        .max(new BigDecimal("0.00"));
  }

  private void register(
      AuditedRecord audited, ContactType type, RegisterAspect aspect, List<?> values) {
    Optional<YearMonth> month = audited.month();
    String kind = audited.decision().kind();
    if (values.isEmpty()) {
      register(new RegisterKey(month, kind, type, aspect, Optional.empty()));
    }
    for (Object value : values) {
      register(new RegisterKey(month, kind, type, aspect, Optional.of(value.toString())));
    }
  }

  private void register(RegisterKey key) {
    register.computeIfAbsent(key, added -> new long[1])[0]++;
  }

  /** What cannot be told apart by household and matter cannot be told to repeat. */
  private void repeat(
      AuditedRecord audited, RepeatTrigger trigger, Optional<String> room, Optional<String> named) {
    Optional<String> household = audited.record().household().or(() -> room);
    Optional<String> matter = audited.record().matter().or(() -> named);
    Optional<LocalDate> day = audited.arisenOn();
    if (isFilled(household) && isFilled(matter) && day.isPresent()) {
      count(new HouseholdKey(trigger, audited.decision().kind(), household, matter, day.get()));
    }
  }

  private static boolean isFilled(Optional<String> text) {
    return text.filter(given -> !given.isBlank()).isPresent();
  }

  private void count(HouseholdKey key) {
    int[] counts = households.computeIfAbsent(key, added -> new int[1]);
    counts[0] = Math.addExact(counts[0], 1);
  }

  void addTo(AuditSummary.Builder summary) {
    summary
        .addAllRegister(
            register.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()[0]))
                .sorted(RegisterCount.order())
                .toList())
        .addAllHouseholds(
            households.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()[0]))
                .sorted(HouseholdCount.order())
                .toList())
        .addAllCallbacks(
            callbacks.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(CallbackCount.order())
                .toList())
        .addAllDeductions(List.copyOf(deductions.values()));
  }

  private static RegisterCount row(RegisterKey key, long count) {
    return RegisterCount.builder()
        .month(key.month())
        .kind(key.kind())
        .type(key.type())
        .aspect(key.aspect())
        .value(key.value())
        .count(count)
        .build();
  }

  private static HouseholdCount row(HouseholdKey key, int count) {
    return HouseholdCount.builder()
        .trigger(key.trigger())
        .kind(key.kind())
        .household(key.household())
        .matter(key.matter())
        .day(key.day())
        .count(count)
        .build();
  }

  private static CallbackCount row(CallbackKey key, int[] counts) {
    return CallbackCount.builder()
        .month(key.month())
        .event(key.event())
        .finished(counts[0])
        .calledBack(counts[1])
        .build();
  }
}
