package dev.guicheng.rules.complaint;

import dev.guicheng.ComplaintClass;
import dev.guicheng.complaint.ClassEvidence;
import dev.guicheng.complaint.Complaint;
import dev.guicheng.complaint.ComplaintOutcome;
import dev.guicheng.complaint.Courtesy;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.util.stream.Stream;

/** Folds the conclusions about a complaint that came in. */
final class ComplaintAssembler implements Assembler<Complaint, ComplaintOutcome> {
  @Override
  public ComplaintOutcome assemble(Complaint question, Conclusions conclusions) {
    return ComplaintOutcome.builder()
        .addAllOpening(conclusions.list("opening", Courtesy.class))
        .addAllClasses(
            Stream.of(ComplaintClass.values())
                .flatMap(each -> conclusions.find(each.name(), ComplaintClass.class).stream())
                .toList())
        .decidedBy(conclusions.find("decidedBy", ClassEvidence.class))
        .addAllTopics(conclusions.list("topics", String.class))
        .addAllKeywords(conclusions.list("keywords", String.class))
        .needsReview(conclusions.find("needsReview", Boolean.class).orElse(false))
        .addAllRoute(conclusions.route())
        .addAllObligations(conclusions.obligations())
        .build();
  }
}
