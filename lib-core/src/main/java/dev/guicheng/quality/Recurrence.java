package dev.guicheng.quality;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.guicheng.callback.CallbackResult;
import dev.guicheng.quality.NonconformityPolicy.RepairScope;
import dev.guicheng.quality.NonconformityPolicy.Sequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often the same thing happened, as a month's report counts it (NCR-01 to NCR-03). The order in
 * which events are given does not matter.
 *
 * @param household the household; empty where it is not known or the whole estate is counted
 * @param matter the matter of complaint or the kind of repair; empty for callbacks
 * @param count how often, at least 1
 */
public record Recurrence(Optional<String> household, Optional<String> matter, int count)
    implements Comparable<Recurrence> {
  private static final Comparator<Recurrence> ORDER =
      comparing((Recurrence recurrence) -> recurrence.household().orElse(""))
          .thenComparing(recurrence -> recurrence.matter().orElse(""))
          .thenComparing(Recurrence::count);

  /** Whose what: the things that are counted together. */
  private record Series(Optional<String> household, Optional<String> matter) {
    private Recurrence times(int count) {
      return new Recurrence(household, matter, count);
    }
  }

  /** Refuses nulls. */
  public Recurrence {
    requireNonNull(household, "household");
    requireNonNull(matter, "matter");
  }

  /**
   * The callbacks with an unqualified result, by household. A callback without a day is one of the
   * month for which it is given.
   *
   * @return sorted by household
   */
  public static List<Recurrence> ofUnqualified(
      Collection<HouseholdCallback> callbacks, ReportPeriod period) {
    Map<Series, List<HouseholdCallback>> series =
        callbacks.stream()
            .filter(callback -> callback.result() == CallbackResult.UNQUALIFIED)
            .filter(callback -> callback.calledBackOn().map(period::isReported).orElse(true))
            .collect(groupingBy(callback -> new Series(callback.household(), Optional.empty())));
    List<Recurrence> found = new ArrayList<>();
    series.forEach((key, events) -> found.add(key.times(events.size())));
    return sorted(found);
  }

  /**
   * The complaints of one household about one matter, for series that reach into the month.
   *
   * <p>{@link Sequence#SAME_MATTER} counts them all. {@link Sequence#UNBROKEN} counts the longest
   * run without a complaint of the household about something else; only days are known, so one that
   * came on the day of another complaint of the run does not break it.
   *
   * @return sorted by household and matter
   */
  public static List<Recurrence> ofComplaints(
      Collection<HouseholdComplaint> complaints, ReportPeriod period, Sequence sequence) {
    List<HouseholdComplaint> counted =
        complaints.stream().filter(complaint -> period.covers(complaint.receivedOn())).toList();
    Map<Series, List<LocalDate>> series =
        counted.stream()
            .collect(
                groupingBy(
                    complaint ->
                        new Series(
                            Optional.of(complaint.household()), Optional.of(complaint.matter())),
                    mapping(HouseholdComplaint::receivedOn, toList())));
    Map<String, List<HouseholdComplaint>> ofHousehold =
        counted.stream().collect(groupingBy(HouseholdComplaint::household));
    List<Recurrence> found = new ArrayList<>();
    series.forEach(
        (key, days) ->
            runs(
                    days,
                    sequence == Sequence.SAME_MATTER
                        ? List.of()
                        : interruptions(
                            ofHousehold.getOrDefault(key.household().orElse(""), List.of()), key))
                .stream()
                .filter(period::isReported)
                .mapToInt(List::size)
                .max()
                .ifPresent(count -> found.add(key.times(count))));
    return sorted(found);
  }

  /**
   * The repairs of one kind, of one household or of the estate, for series that reach into the
   * month.
   *
   * @return sorted by household and kind
   */
  public static List<Recurrence> ofRepairs(
      Collection<HouseholdRepair> repairs, ReportPeriod period, RepairScope scope) {
    Map<Series, List<LocalDate>> series =
        repairs.stream()
            .filter(repair -> period.covers(repair.reportedOn()))
            .collect(
                groupingBy(
                    repair ->
                        new Series(
                            scope == RepairScope.HOUSEHOLD
                                ? Optional.of(repair.household())
                                : Optional.empty(),
                            Optional.of(repair.repairKind())),
                    mapping(HouseholdRepair::reportedOn, toList())));
    List<Recurrence> found = new ArrayList<>();
    series.forEach(
        (key, days) -> {
          if (period.isReported(days)) {
            found.add(key.times(days.size()));
          }
        });
    return sorted(found);
  }

  private static List<LocalDate> interruptions(List<HouseholdComplaint> complaints, Series series) {
    return complaints.stream()
        .filter(complaint -> !series.matter().equals(Optional.of(complaint.matter())))
        .map(HouseholdComplaint::receivedOn)
        .toList();
  }

  /** Cuts a series wherever an interruption lies between two of its days. */
  private static List<List<LocalDate>> runs(List<LocalDate> days, List<LocalDate> interruptions) {
    List<List<LocalDate>> runs = new ArrayList<>();
    List<LocalDate> run = new ArrayList<>();
    LocalDate last = LocalDate.MIN;
    for (LocalDate day : days.stream().sorted().toList()) {
      if (!run.isEmpty() && isInterrupted(last, day, interruptions)) {
        runs.add(run);
        run = new ArrayList<>();
      }
      run.add(day);
      last = day;
    }
    runs.add(run);
    return runs;
  }

  private static boolean isInterrupted(
      LocalDate first, LocalDate second, List<LocalDate> interruptions) {
    return interruptions.stream().anyMatch(day -> day.isAfter(first) && day.isBefore(second));
  }

  private static List<Recurrence> sorted(Collection<Recurrence> found) {
    return found.stream().sorted().toList();
  }

  /** By household, unknown ones first, then by matter. */
  @Override
  public int compareTo(Recurrence other) {
    return ORDER.compare(this, other);
  }
}
