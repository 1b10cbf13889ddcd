package dev.guicheng.rules.quality;

import dev.guicheng.quality.ExtraPost;
import dev.guicheng.quality.KpiMonth;
import dev.guicheng.quality.KpiMonthOutcome;
import dev.guicheng.quality.Measured;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;

/** Lines up the judged values in the order they were given, and the posts to add. */
final class KpiMonthAssembler implements Assembler<KpiMonth, KpiMonthOutcome> {
  @Override
  public KpiMonthOutcome assemble(KpiMonth question, Conclusions conclusions) {
    return KpiMonthOutcome.builder()
        .addAllResults(conclusions.entries("results", Measured.class))
        .addAllExtraPosts(conclusions.entries("extraPosts", ExtraPost.class))
        .compliant(conclusions.compliant())
        .build();
  }
}
