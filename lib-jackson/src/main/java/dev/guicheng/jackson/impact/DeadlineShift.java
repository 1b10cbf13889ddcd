package dev.guicheng.jackson.impact;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or instant that somebody has to keep, and by how much it moved. A last day, which ends at
 * 24:00, may become a last instant and the other way about.
 *
 * @param path the attribute's path without positions
 * @param minutes how much later it is, negative for earlier; empty if there is one on one side only
 * @param gained whether there was none before
 */
record DeadlineShift(String path, Optional<Long> minutes, boolean gained) {
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?:.*\\.)?(?:[a-z]\\w*Due|due)(On|At)|(?:.*\\.)?(?:opensOn|earliestLeaveOn|keepUntil)");

  /** The deadlines among what differs. */
  static List<DeadlineShift> among(List<Difference> differences) {
    Map<String, List<Difference>> byStem = new LinkedHashMap<>();
    for (Difference difference : differences) {
      Matcher deadline = DEADLINE.matcher(difference.place());
      if (deadline.matches()) {
        String stem =
            deadline.group(1) == null
                ? difference.place()
                : difference.place().substring(0, difference.place().length() - 2);
        byStem.computeIfAbsent(stem, added -> new ArrayList<>()).add(difference);
      }
    }
    List<DeadlineShift> shifts = new ArrayList<>();
    byStem.values().forEach(ofStem -> addShifts(ofStem, shifts));
    return shifts;
  }

  private static void addShifts(List<Difference> ofStem, List<DeadlineShift> shifts) {
    if (ofStem.size() == 2) {
      Difference one = ofStem.get(0);
      Difference other = ofStem.get(1);
      if (one.to().isEmpty() && other.from().isEmpty()) {
        shifts.add(of(one.path(), one.from(), other.to()));
        return;
      }
      if (one.from().isEmpty() && other.to().isEmpty()) {
        shifts.add(of(other.path(), other.from(), one.to()));
        return;
      }
    }
    ofStem.forEach(
        difference -> shifts.add(of(difference.path(), difference.from(), difference.to())));
  }

  private static DeadlineShift of(String path, Optional<String> from, Optional<String> to) {
    Optional<Long> minutes =
        from.flatMap(
            old -> to.map(now -> Duration.between(instant(old), instant(now)).toMinutes()));
    return new DeadlineShift(path, minutes, from.isEmpty());
  }

  private static LocalDateTime instant(String text) {
    return text.indexOf('T') < 0
        ? LocalDate.parse(text).plusDays(1).atStartOfDay()
        : LocalDateTime.parse(text);
  }
}
