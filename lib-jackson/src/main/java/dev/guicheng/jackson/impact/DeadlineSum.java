package dev.guicheng.jackson.impact;

import dev.guicheng.jackson.impact.DeadlineImpact.Shift;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves of one deadline. */
final class DeadlineSum implements Sum<DeadlineSum> {
  private static final int MOST_SHIFTS = 500;

  private final Group group;
  private long earlier;
  private long later;
  private long gained;
  private long lost;
  private final Bounded<Count> shifts = new Bounded<>(MOST_SHIFTS, Count::new);

  DeadlineSum(int examples) {
    this.group = new Group(examples);
  }

  void note(DeadlineShift shift, ImpactExample example) {
    group.note(example);
    if (shift.minutes().isPresent()) {
      long minutes = shift.minutes().get();
      earlier += minutes < 0 ? 1 : 0;
      later += minutes > 0 ? 1 : 0;
      shifts.at(Long.toString(minutes)).more();
    } else if (shift.gained()) {
      gained++;
    } else {
      lost++;
    }
  }

  @Override
  public void add(DeadlineSum other) {
    group.add(other.group);
    earlier += other.earlier;
    later += other.later;
    gained += other.gained;
    lost += other.lost;
    shifts.add(other.shifts);
  }

  DeadlineImpact view(Place place) {
    List<Shift> views = new ArrayList<>();
    shifts.forEach(
        (minutes, count) -> views.add(new Shift(Long.parseLong(minutes), count.count())));
    views.sort(Comparator.comparingLong(Shift::minutes));
    return new DeadlineImpact(
        place.kind(),
        place.path(),
        earlier,
        later,
        gained,
        lost,
        views,
        shifts.rest().count(),
        group.examples());
  }
}
