package dev.guicheng.policy;

import dev.guicheng.Problem;
import dev.guicheng.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the values that one layer has for one setting follow each other day by day. */
final class DatedChanges {
  private static final Comparator<SettingChange> BY_FIRST_DAY =
      Comparator.comparing(change -> change.origin().from().orElse(LocalDate.MIN));

  private DatedChanges() {}

  /** Overlaps and holes. Before the first and after the last value the layers below hold. */
  static List<Problem> problems(PolicyLayer layer) {
    Map<String, List<SettingChange>> byPlace = new LinkedHashMap<>();
    layer
        .changes()
        .forEach(
            change ->
                byPlace
                    .computeIfAbsent(change.toString(), place -> new ArrayList<>(1))
                    .add(change));
    List<Problem> problems = new ArrayList<>();
    for (List<SettingChange> changes : byPlace.values()) {
      changes.sort(BY_FIRST_DAY);
      for (int next = 1; next < changes.size(); next++) {
        compare(changes.get(next - 1), changes.get(next), problems);
      }
    }
    return problems;
  }

  private static void compare(SettingChange one, SettingChange next, List<Problem> problems) {
    LocalDate last = one.origin().until().orElse(LocalDate.MAX);
    LocalDate first = next.origin().from().orElse(LocalDate.MIN);
    if (!first.isAfter(last)) {
      problems.add(
          problem(
              next,
              Reason.CONTRADICTION,
              "two values of %s hold on the same days, this one%s and the one%s%s"
                  .formatted(next, days(next), days(one), position(one))));
    } else if (first.isAfter(last.plusDays(1))) {
      problems.add(
          problem(
              next,
              Reason.MISSING,
              "%s has no value from %s to %s, between the one%s%s and this one%nMaybe {inherit: true, from: %s, until: %s} for the layers below?"
                  .formatted(
                      next,
                      last.plusDays(1),
                      first.minusDays(1),
                      days(one),
                      position(one),
                      last.plusDays(1),
                      first.minusDays(1))));
    }
  }

  private static Problem problem(SettingChange change, Reason reason, String message) {
    Problem problem = new Problem(PolicyBook.path(change.key()), reason, message);
    return change.origin().position().map(problem::at).orElse(problem);
  }

  private static String days(SettingChange change) {
    Origin origin = change.origin();
    if (!origin.isDated()) {
      return " without dates";
    }
    return origin.from().map(day -> " from " + day).orElse("")
        + origin.until().map(day -> " until " + day).orElse("");
  }

  private static String position(SettingChange change) {
    return change.origin().position().map(" (%s)"::formatted).orElse("");
  }
}
