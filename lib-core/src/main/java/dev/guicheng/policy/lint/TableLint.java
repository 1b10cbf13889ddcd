package dev.guicheng.policy.lint;

import static dev.guicheng.policy.lint.LintQuestion.ask;

import dev.guicheng.handover.HandoverPolicy;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.service.ServicePolicy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Rows that contradict each other: copies and their keepers, services and their codes. */
final class TableLint {
  private TableLint() {}

  static void check(PolicyBook book, Consumer<LintFinding> found) {
    book.get(HandoverPolicy.FORMS)
        .forEach(
            (form, keepers) ->
                HandoverPolicy.findCopies(form)
                    .filter(copies -> book.get(copies) < keepers.size())
                    .ifPresent(
                        copies ->
                            found.accept(
                                LintFinding.of(
                                        LintRule.TOO_FEW_COPIES,
                                        form,
                                        keepers.size(),
                                        book.get(copies))
                                    .at(copies)
                                    .at(HandoverPolicy.FORMS, form)
                                    .shownBy(LintExamples.of(HandoverPolicy.FORMS)))));
    Map<String, String> byCode = new HashMap<>();
    book.get(ServicePolicy.FREE_CATALOGUE)
        .forEach(
            (service, row) -> {
              String earlier = byCode.putIfAbsent(row.code(), service);
              if (earlier != null) {
                found.accept(
                    LintFinding.of(LintRule.CATALOGUE_CODE_TWICE, earlier, service, row.code())
                        .at(ServicePolicy.FREE_CATALOGUE, earlier)
                        .at(ServicePolicy.FREE_CATALOGUE, service)
                        .shownBy(ask("service-request", "service", earlier))
                        .shownBy(ask("service-request", "service", service)));
              }
            });
  }
}
