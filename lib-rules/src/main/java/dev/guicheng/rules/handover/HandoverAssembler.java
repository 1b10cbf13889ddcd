package dev.guicheng.rules.handover;

import static dev.guicheng.rules.Conclude.bothTrue;

import dev.guicheng.Verdict;
import dev.guicheng.handover.ArchiveItem;
import dev.guicheng.handover.FormCopies;
import dev.guicheng.handover.Handover;
import dev.guicheng.handover.HandoverOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.util.List;
import java.util.Optional;

/** Tells what the verdicts on papers, accounts and keys allow. */
final class HandoverAssembler implements Assembler<Handover, HandoverOutcome> {
  /** The clauses on the papers that owners show. */
  private static final List<String> PAPERS = List.of("HND-01", "HND-02", "HND-03", "HND-04");

  @Override
  public HandoverOutcome assemble(Handover question, Conclusions conclusions) {
    Optional<Boolean> complete =
        met(
            PAPERS.stream()
                .flatMap(clause -> conclusions.verdict(clause).stream())
                .reduce(Verdict.SATISFIED, Verdict::and));
    Optional<Boolean> cleared = conclusions.verdict("HND-05").flatMap(HandoverAssembler::met);
    Optional<Boolean> mayHandOver = bothTrue(complete, cleared);
    return HandoverOutcome.builder()
        .documentsComplete(complete)
        .addAllMissing(conclusions.defects())
        .accountsCleared(cleared)
        .mayHandOver(mayHandOver)
        .mayReleaseKeys(bothTrue(question.documentsVerified(), mayHandOver))
        .addAllArchive(conclusions.entries("archive", ArchiveItem.class))
        .addAllRequiredForms(conclusions.entries("requiredForms", FormCopies.class))
        .build();
  }

  /** Whether what was required is met; empty while that is open. */
  private static Optional<Boolean> met(Verdict verdict) {
    return switch (verdict) {
      case VIOLATED -> Optional.of(false);
      case UNDETERMINED -> Optional.empty();
      case ADVISORY, SATISFIED, APPLIED -> Optional.of(true);
    };
  }
}
