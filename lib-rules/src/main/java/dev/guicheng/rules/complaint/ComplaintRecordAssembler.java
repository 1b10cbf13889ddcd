package dev.guicheng.rules.complaint;

import dev.guicheng.Verdict;
import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.complaint.ComplaintRecordOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Folds the conclusions about the handling of a complaint. */
final class ComplaintRecordAssembler implements Assembler<ComplaintRecord, ComplaintRecordOutcome> {
  /** The clauses from the class's first step to the reply: a breach of one keeps a case open. */
  private static final List<String> BEFORE_CLOSING =
      List.of(
          "CMP-22", "CMP-23", "CMP-23b", "CMP-24", "CMP-25", "CMP-26", "CMP-27", "CMP-28", "CMP-29",
          "CMP-30", "CMP-31");

  private static final List<String> CLOSING = List.of("CMP-30", "CMP-31");

  @Override
  public ComplaintRecordOutcome assemble(ComplaintRecord question, Conclusions conclusions) {
    return ComplaintRecordOutcome.builder()
        .compliant(conclusions.compliant())
        .addAllDefects(conclusions.defects())
        .reportDue(conclusions.find("reportDue", Boolean.class))
        .mayReturnForm(conclusions.find("mayReturnForm", Boolean.class))
        .mayForward(conclusions.find("mayForward", Boolean.class))
        .mayClose(mayClose(conclusions))
        .feedbackDueAt(conclusions.find("feedbackDueAt", LocalDateTime.class))
        .verifyDueOn(conclusions.find("verifyDueOn", LocalDate.class))
        .build();
  }

  private static Optional<Boolean> mayClose(Conclusions conclusions) {
    if (BEFORE_CLOSING.stream()
        .anyMatch(
            clause -> conclusions.verdict(clause).filter(Verdict.VIOLATED::equals).isPresent())) {
      return Optional.of(false);
    }
    return CLOSING.stream()
            .allMatch(
                clause -> conclusions.verdict(clause).filter(Verdict.SATISFIED::equals).isPresent())
        ? Optional.of(true)
        : Optional.empty();
  }
}
