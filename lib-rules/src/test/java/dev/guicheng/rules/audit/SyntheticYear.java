package dev.guicheng.rules.audit;

import dev.guicheng.ComplaintClass;
import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.audit.AuditRecord;
import dev.guicheng.audit.RecordReference;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackRecord;
import dev.guicheng.callback.CallbackResult;
import dev.guicheng.complaint.Cause;
import dev.guicheng.complaint.Complaint;
import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.complaint.ContactType;
import dev.guicheng.pay.PayMonth;
import dev.guicheng.repair.RepairClass;
import dev.guicheng.repair.RepairRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A year of records of an invented property, the same for the same seed. */
final class SyntheticYear {
  static final LocalDateTime AS_OF = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final List<String> MATTERS = List.of("卫生", "停车", "噪音", "渗漏");
  private static final List<String> DEPARTMENTS = List.of("客服部", "工程部", "保安部");

  private final Random random;

  private SyntheticYear(long seed) {
    this.random = new Random(seed);
  }

  static List<AuditRecord> of(int size, long seed) {
    SyntheticYear year = new SyntheticYear(seed);
    List<AuditRecord> records = new ArrayList<>();
    for (int row = 1; row <= size; row++) {
      records.add(year.record(row));
    }
    return records;
  }

  private AuditRecord record(int row) {
    Question<?> question =
        switch (row % 6) {
          case 0 -> complaint();
          case 1, 2 -> complaintRecord();
          case 3 -> callback();
          case 4 -> repair();
          default -> pay();
        };
    AuditRecord.Builder record =
        AuditRecord.builder()
            .record(RecordReference.of(question.kind() + ".csv", row, "R-" + row))
            .question(question)
            .household("1-" + (101 + random.nextInt(20)));
    if (random.nextInt(10) > 0) {
      record.department(pick(DEPARTMENTS));
    }
    if (question instanceof PayMonth) {
      record.employee("E" + random.nextInt(12));
    } else {
      record.matter(pick(MATTERS));
    }
    return record.build();
  }

  private Complaint complaint() {
    return Complaint.builder()
        .type(pick(List.of(ContactType.values())))
        .receivedAt(instant())
        .addAllCauses(random.nextBoolean() ? List.of(pick(List.of(Cause.values()))) : List.of())
        .build();
  }

  private ComplaintRecord complaintRecord() {
    LocalDateTime received = instant();
    ComplaintRecord.Builder record =
        ComplaintRecord.builder()
            .type(pick(List.of(ContactType.values())))
            .addClasses(pick(List.of(ComplaintClass.values())))
            .receivedAt(received)
            .acceptedAt(received.plusMinutes(random.nextInt(90)))
            .feedbackAt(later(received, 40))
            .verifiedAt(later(received, 20))
            .handledAt(later(received, 200))
            .asOf(AS_OF);
    if (random.nextInt(40) == 0) {
      record.addReportedTo(new Role("NOBODY_KNOWS"));
    }
    return record.build();
  }

  private CallbackRecord callback() {
    LocalDateTime finished = instant();
    Optional<LocalDateTime> calledBack = later(finished, 100);
    CallbackRecord.Builder record =
        CallbackRecord.builder()
            .event(pick(List.of(CallbackEvent.COMPLAINT, CallbackEvent.DAILY_REPAIR)))
            .finishedAt(finished)
            .calledBackAt(calledBack)
            .attemptedOnly(random.nextInt(8) == 0)
            .asOf(AS_OF);
    if (calledBack.isPresent()) {
      record.result(random.nextInt(5) == 0 ? CallbackResult.UNQUALIFIED : CallbackResult.QUALIFIED);
    }
    return record.build();
  }

  private RepairRecord repair() {
    LocalDateTime reported = instant();
    RepairRecord.Builder record =
        RepairRecord.builder()
            .repairClass(pick(List.of(RepairClass.URGENT, RepairClass.SMALL)))
            .reportedAt(reported)
            .arrivedAt(later(reported, 1))
            .completedAt(later(reported, 80))
            .asOf(AS_OF);
    if (random.nextInt(6) == 0) {
      record.explained(true).promisedAt(reported.plusDays(4));
    }
    return record.build();
  }

  private PayMonth pay() {
    PayMonth.Builder pay =
        PayMonth.builder()
            .month(YearMonth.of(2025, 1 + random.nextInt(12)))
            .personalLeaveDays(BigDecimal.valueOf(random.nextInt(3)))
            .absentDays(BigDecimal.valueOf(random.nextInt(2)));
    if (random.nextInt(9) > 0) {
      pay.totalWage(BigDecimal.valueOf(4000 + random.nextInt(2000)));
    }
    return pay.build();
  }

  private Optional<LocalDateTime> later(LocalDateTime start, int mostHours) {
    return random.nextInt(5) == 0
        ? Optional.empty()
        : Optional.of(start.plusMinutes(random.nextInt(mostHours * 60)));
  }

  private LocalDateTime instant() {
    return LocalDate.of(2025, 1, 1)
        .atTime(7, 0)
        .plusDays(random.nextInt(364))
        .plusMinutes(random.nextInt(900));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
