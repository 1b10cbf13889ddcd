package dev.guicheng.jackson.impact;

import dev.guicheng.jackson.impact.AttributeImpact.ValueChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Changes of one attribute. */
final class AttributeSum implements Sum<AttributeSum> {
  private static final int MOST_VALUES = 50;

  /** Stands between two values, and before a value that is there. */
  private static final String MARK = "\0";

  private final Group group;
  private final Bounded<Count> values = new Bounded<>(MOST_VALUES, Count::new);

  AttributeSum(int examples) {
    this.group = new Group(examples);
  }

  void note(ImpactExample example) {
    group.note(example);
  }

  void value(Difference difference) {
    values.at(key(difference.from()) + key(difference.to())).more();
  }

  /** A value's mark stands before it, so that a text that is empty differs from none. */
  private static String key(Optional<String> value) {
    return MARK + value.map(text -> "+" + text).orElse("-");
  }

  private static Optional<String> value(String key) {
    return key.startsWith("+") ? Optional.of(key.substring(1)) : Optional.empty();
  }

  @Override
  public void add(AttributeSum other) {
    group.add(other.group);
    values.add(other.values);
  }

  AttributeImpact view(Place place) {
    List<ValueChange> changes = new ArrayList<>();
    values.forEach(
        (key, count) -> {
          String[] parts = key.split(MARK, -1);
          changes.add(new ValueChange(value(parts[1]), value(parts[2]), count.count()));
        });
    changes.sort(
        Comparator.comparingLong(ValueChange::count)
            .reversed()
            .thenComparing(change -> change.from().orElse(""))
            .thenComparing(change -> change.to().orElse("")));
    return new AttributeImpact(
        place.kind(),
        place.path(),
        group.count(),
        changes,
        values.rest().count(),
        group.examples());
  }
}
