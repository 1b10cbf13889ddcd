package dev.guicheng.jackson.impact;

import static java.util.stream.Collectors.joining;

import dev.guicheng.jackson.GuichengJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares two outcomes as documents. Numbers are compared by value. Items of lists that are equal
 * belong together, then those that have most in common; what is left was taken away or added.
 */
final class OutcomeDiff {
  private static final JsonMapper JSON = GuichengJson.jsonMapper();
  private static final int LONGEST = 80;

  /** Above this many pairs, items are paired as they stand. */
  private static final int MOST_PAIRS = 10_000;

  private final List<Difference> differences = new ArrayList<>();

  private OutcomeDiff() {}

  /** What differs, in the order of the attributes; empty if the outcomes say the same. */
  static List<Difference> between(Object before, Object after) {
    if (before.equals(after)) {
      return List.of();
    }
    OutcomeDiff diff = new OutcomeDiff();
    diff.compare("", JSON.valueToTree(before), JSON.valueToTree(after));
    return diff.differences;
  }

  private void compare(String place, @Nullable JsonNode before, @Nullable JsonNode after) {
    if (isSame(before, after)) {
      return;
    }
    if (before != null && after != null && before.isObject() && after.isObject()) {
      names(before, after)
          .forEach(name -> compare(within(place, name), before.get(name), after.get(name)));
    } else if (isList(before) && isList(after)) {
      compareItems(place, items(before), items(after));
    } else {
      differ(place, before, after);
    }
  }

  private static Set<String> names(JsonNode before, JsonNode after) {
    Set<String> names = new LinkedHashSet<>(before.propertyNames());
    names.addAll(after.propertyNames());
    return names;
  }

  private static String within(String place, String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  private void differ(String place, @Nullable JsonNode before, @Nullable JsonNode after) {
    differences.add(new Difference(place, text(before), text(after)));
  }

  private static boolean isList(@Nullable JsonNode node) {
    return node == null || node.isArray();
  }

  private static List<Item> items(@Nullable JsonNode list) {
    List<Item> items = new ArrayList<>();
    if (list != null) {
      list.forEach(node -> items.add(new Item(items.size(), node)));
    }
    return items;
  }

  private record Item(int position, JsonNode node) {
    String in(String place) {
      return place + "[" + position + "]";
    }
  }

  private void compareItems(String place, List<Item> before, List<Item> after) {
    List<Item> gone = new ArrayList<>(before);
    List<Item> added = new ArrayList<>(after);
    gone.removeIf(item -> removeSame(added, item));
    if (gone.isEmpty() && added.isEmpty()) {
      differences.add(new Difference(place, order(before), order(after))); // another order
      return;
    }
    while (!gone.isEmpty() && !added.isEmpty()) {
      Item old = gone.remove(0);
      Item match = likest(old, added, gone.size());
      if (match == null) {
        differ(old.in(place), old.node(), null);
      } else {
        added.remove(match);
        compare(old.in(place), old.node(), match.node());
      }
    }
    gone.forEach(item -> differ(item.in(place), item.node(), null));
    added.forEach(item -> differ(item.in(place), null, item.node()));
  }

  private static boolean removeSame(List<Item> items, Item wanted) {
    for (Item item : items) {
      if (isSame(item.node(), wanted.node())) {
        return items.remove(item);
      }
    }
    return false;
  }

  /**
   * The item that has most attributes in common with another, at least half of them; null if there
   * is none. Scalars are paired as they stand.
   */
  private static @Nullable Item likest(Item wanted, List<Item> items, int others) {
    if (!wanted.node().isObject() || (long) others * items.size() > MOST_PAIRS) {
      return items.get(0);
    }
    Item likest = null;
    int most = 0;
    for (Item item : items) {
      int common = common(wanted.node(), item.node());
      boolean likeEnough = 2 * common >= Math.min(wanted.node().size(), item.node().size());
      if (common > most && likeEnough) {
        most = common;
        likest = item;
      }
    }
    return likest;
  }

  private static int common(JsonNode one, JsonNode other) {
    int common = 0;
    for (String name : one.propertyNames()) {
      common += other.get(name) != null && isSame(one.get(name), other.get(name)) ? 1 : 0;
    }
    return common;
  }

  private static boolean isSame(@Nullable JsonNode one, @Nullable JsonNode other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue()) == 0;
    }
    if (one.isArray() && other.isArray()) {
      boolean same = one.size() == other.size();
      for (int position = 0; same && position < one.size(); position++) {
        same = isSame(one.get(position), other.get(position));
      }
      return same;
    }
    if (one.isObject() && other.isObject()) {
      return one.size() == other.size() && common(one, other) == one.size();
    }
    return one.equals(other);
  }

  private static Optional<String> order(List<Item> items) {
    return Optional.of(
        shortened(items.stream().map(item -> plain(item.node())).collect(joining(", "))));
  }

  private static Optional<String> text(@Nullable JsonNode node) {
    return Optional.ofNullable(node).map(present -> shortened(plain(present)));
  }

  /** A scalar as it is written, of an object its scalars. */
  private static String plain(JsonNode node) {
    if (node.isValueNode()) {
      return node.isNumber() ? node.decimalValue().toPlainString() : node.asString();
    }
    List<String> parts = new ArrayList<>();
    node.forEach(
        part -> {
          if (part.isValueNode() || node.isArray()) {
            parts.add(plain(part));
          }
        });
    return String.join(node.isArray() ? ", " : " ", parts);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
