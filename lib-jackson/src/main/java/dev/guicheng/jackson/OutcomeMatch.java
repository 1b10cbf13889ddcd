package dev.guicheng.jackson;

import dev.guicheng.jackson.Node.Items;
import dev.guicheng.jackson.Node.Member;
import dev.guicheng.jackson.Node.Scalar;
import dev.guicheng.jackson.Node.Structure;
import dev.guicheng.jackson.Node.Written;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares an outcome with what a case expects of it: everything expected must be there, more may.
 * A null expects absence, an empty list nothing. Lists that are sequences match item by item, lists
 * of scalars as sets, other lists if each expected item has an actual one of its own.
 */
final class OutcomeMatch {
  private static final Set<String> SEQUENCES =
      Set.of("route", "opening", "steps", "selected", "reserves", "lines");

  private OutcomeMatch() {}

  /** What differs, one sentence each; empty if all is as expected. */
  static List<String> differences(Structure expected, Node actual) {
    List<String> differences = new ArrayList<>();
    compareMembers(new AttributePath(null, "outcome"), expected, actual, differences);
    return differences;
  }

  private static void compareMembers(
      AttributePath path, Structure expected, Node actual, List<String> differences) {
    for (Map.Entry<String, Member> member : expected.members().entrySet()) {
      String name = member.getKey();
      Node present = actual instanceof Structure structure ? structure.get(name) : null;
      compare(path.attribute(name), name, member.getValue().value(), present, differences);
    }
  }

  private static void compare(
      AttributePath path,
      String name,
      Node expected,
      @Nullable Node actual,
      List<String> differences) {
    if (expected instanceof Scalar scalar && scalar.written() == Written.NULL) {
      if (actual != null) {
        differ(path, "nothing", actual, differences);
      }
    } else if (expected instanceof Items list && (actual == null || actual instanceof Items)) {
      compareLists(path, name, list.items(), actual, differences);
    } else if (expected instanceof Structure structure && actual instanceof Structure) {
      compareMembers(path, structure, actual, differences);
    } else if (actual == null || !isSame(expected, actual)) {
      differ(path, Plain.json(expected), actual, differences);
    }
  }

  private static void compareLists(
      AttributePath path,
      String name,
      List<Node> expected,
      @Nullable Node actualNode,
      List<String> differences) {
    List<Node> actual = actualNode instanceof Items list ? list.items() : List.of();
    if (expected.isEmpty()) {
      if (!actual.isEmpty()) {
        differ(path, "nothing", actualNode, differences);
      }
    } else if (SEQUENCES.contains(name)) {
      for (int position = 0; position < Math.max(expected.size(), actual.size()); position++) {
        AttributePath item = path.item(position);
        Node present = position < actual.size() ? actual.get(position) : null;
        if (position < expected.size()) {
          compare(item, "", expected.get(position), present, differences);
        } else {
          differ(item, "nothing", present, differences);
        }
      }
    } else if (expected.stream().allMatch(Scalar.class::isInstance)) {
      if (!containsAll(actual, expected) || !containsAll(expected, actual)) {
        String wanted = Plain.json(new Items(expected, Position.NONE)) + " in any order";
        differ(path, wanted, actualNode, differences);
      }
    } else {
      compareSelections(path, expected, actual, differences);
    }
  }

  private static boolean containsAll(List<Node> items, List<Node> wanted) {
    return wanted.stream().allMatch(one -> items.stream().anyMatch(item -> isSame(one, item)));
  }

  private static void compareSelections(
      AttributePath path, List<Node> expected, List<Node> actual, List<String> differences) {
    int[] takenBy = new int[actual.size()];
    Arrays.fill(takenBy, -1);
    for (int position = 0; position < expected.size(); position++) {
      if (!assign(position, expected, actual, takenBy, new boolean[actual.size()])) {
        differ(
            path,
            "an item of its own like " + Plain.json(expected.get(position)),
            new Items(actual, Position.NONE),
            differences);
      }
    }
  }

  /** Finds an actual item for an expected one, moving others to another item where they can. */
  private static boolean assign(
      int position, List<Node> expected, List<Node> actual, int[] takenBy, boolean[] tried) {
    for (int candidate = 0; candidate < actual.size(); candidate++) {
      if (!tried[candidate] && matches(expected.get(position), actual.get(candidate))) {
        tried[candidate] = true;
        if (takenBy[candidate] < 0
            || assign(takenBy[candidate], expected, actual, takenBy, tried)) {
          takenBy[candidate] = position;
          return true;
        }
      }
    }
    return false;
  }

  private static boolean matches(Node expected, Node actual) {
    List<String> differences = new ArrayList<>();
    compare(AttributePath.ROOT, "", expected, actual, differences);
    return differences.isEmpty();
  }

  /** Numbers are compared by value, instants with or without their seconds. */
  private static boolean isSame(Node expected, Node actual) {
    if (!(expected instanceof Scalar wanted && actual instanceof Scalar present)
        || wanted.written() != present.written()) {
      return false;
    }
    if (wanted.text().equals(present.text())) {
      return true;
    }
    if (wanted.written() == Written.NUMBER) {
      BigDecimal number = Values.number(wanted);
      BigDecimal other = Values.number(present);
      return number != null && other != null && number.compareTo(other) == 0;
    }
    return isSameInstant(wanted.text(), present.text());
  }

  private static boolean isSameInstant(String expected, String actual) {
    try {
      return LocalDateTime.parse(expected).equals(LocalDateTime.parse(actual));
    } catch (DateTimeException noInstants) {
      return false;
    }
  }

  private static void differ(
      AttributePath path, String expected, @Nullable Node actual, List<String> differences) {
    String was = actual == null ? "absent" : Plain.json(actual);
    differences.add(path + ": expected " + expected + ", was " + was);
  }
}
