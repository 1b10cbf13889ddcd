package dev.guicheng.duty;

import dev.guicheng.Channel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Adds up the acts of one period. Confined to one thread. */
final class PeriodCount {
  private final DutyRow row;
  private final CalendarPeriod period;
  private final Optional<LocalDate> dueOn;
  private final Set<Channel> channels = EnumSet.noneOf(Channel.class);
  private final Set<Channel> openChannels = EnumSet.noneOf(Channel.class);
  private final Set<Channel> lateChannels = EnumSet.noneOf(Channel.class);
  private final Set<String> missing = new TreeSet<>();
  private final Set<String> faults = new TreeSet<>();
  private int count;
  private int open;
  private int late;
  private int acts;
  private int refused;

  PeriodCount(DutyRow row, CalendarPeriod period, Optional<LocalDate> dueOn) {
    this.row = row;
    this.period = period;
    this.dueOn = dueOn;
  }

  /** The last day, or the day on which it is certainly over. */
  LocalDate limit() {
    return dueOn.orElseGet(() -> row.due().latestOn(period));
  }

  void add(LoggedAct act) {
    acts++;
    List<String> wrong = act.faults(row);
    if (!wrong.isEmpty() || act.wronglyApproved(row)) {
      refused++;
      faults.addAll(wrong);
    } else if (isLate(act.completedOn())) {
      late++;
      lateChannels.addAll(act.done().channels());
    } else if (!isEarly(act.completedOn())) {
      addInTime(act);
    }
  }

  private void addInTime(LoggedAct act) {
    List<String> unknown = act.missing(row);
    if (unknown.isEmpty() && isDueKnown()) {
      count++;
      channels.addAll(act.done().channels());
      return;
    }
    open++;
    openChannels.addAll(act.done().channels());
    missing.addAll(unknown);
    if (!isDueKnown()) {
      missing.add("calendar");
    }
  }

  private boolean isDueKnown() {
    return dueOn.isPresent() || !row.due().fixesDay();
  }

  private boolean isLate(LocalDate completedOn) {
    if (row.due().isExact() && dueOn.isPresent()) {
      return !completedOn.equals(dueOn.get());
    }
    return completedOn.isAfter(limit());
  }

  /** Without a due day only the days of the period will do. */
  private boolean isEarly(LocalDate completedOn) {
    return !row.due().fixesDay() && completedOn.isBefore(period.startsOn());
  }

  /** What was counted; position, subject and whether it is over are still to be told. */
  DutyTally.Builder tally() {
    List<Channel> lacking = without(row.channels(), channels);
    List<Channel> lackingWithOpen = without(lacking, openChannels);
    return DutyTally.builder()
        .row(row)
        .period(period.label())
        .dueOn(dueOn)
        .count(count)
        .open(open)
        .late(late)
        .acts(acts)
        .refused(refused)
        .addAllLacking(lacking)
        .addAllLackingWithOpen(lackingWithOpen)
        .addAllLackingWithLate(without(lackingWithOpen, lateChannels))
        .addAllMissing(missing)
        .addAllFaults(faults);
  }

  private static List<Channel> without(List<Channel> required, Collection<Channel> used) {
    return required.stream().filter(channel -> !used.contains(channel)).toList();
  }
}
