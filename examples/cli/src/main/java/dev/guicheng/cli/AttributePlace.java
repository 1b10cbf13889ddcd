package dev.guicheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a value goes in a question: {@code text}, {@code intake.room}, {@code months[0].month}. */
final class AttributePlace {
  private static final Pattern STEP = Pattern.compile("([A-Za-z][A-Za-z0-9]*)(?:\\[(\\d{1,3})])?");

  private final String path;
  private final List<Step> steps;

  private AttributePlace(String path, List<Step> steps) {
    this.path = path;
    this.steps = steps;
  }

  private record Step(String name, Optional<Integer> index) {}

  /** The place of a dotted path; empty if it is none. */
  static Optional<AttributePlace> of(String path) {
    List<Step> steps = new ArrayList<>();
    for (String part : path.split("\\.", -1)) {
      Matcher step = STEP.matcher(part);
      if (!step.matches()) {
        return Optional.empty();
      }
      steps.add(new Step(step.group(1), Optional.ofNullable(step.group(2)).map(Integer::valueOf)));
    }
    return Optional.of(new AttributePlace(path, List.copyOf(steps)));
  }

  String path() {
    return path;
  }

  /** Whether a path of a problem is this place, or lies below it. */
  boolean holds(String problemPath) {
    return problemPath.equals(path) || isBelow(problemPath, path);
  }

  /** Whether this place lies below a path of a problem. */
  boolean liesBelow(String problemPath) {
    return isBelow(path, problemPath);
  }

  private static boolean isBelow(String inner, String outer) {
    return inner.startsWith(outer + ".") || inner.startsWith(outer + "[");
  }

  /** Puts a value into its place; objects and lists on the way are made. */
  void put(ObjectNode root, JsonNode value) {
    ObjectNode here = root;
    for (int position = 0; position < steps.size(); position++) {
      Step step = steps.get(position);
      boolean last = position == steps.size() - 1;
      if (step.index().isPresent()) {
        ArrayNode list =
            here.get(step.name()) instanceof ArrayNode present
                ? present
                : here.putArray(step.name());
        int index = step.index().get();
        while (list.size() <= index) {
          list.addObject();
        }
        if (last) {
          list.set(index, value);
        } else {
          here = list.get(index) instanceof ObjectNode item ? item : list.addObject();
        }
      } else if (last) {
        here.set(step.name(), value);
      } else {
        here =
            here.get(step.name()) instanceof ObjectNode present
                ? present
                : here.putObject(step.name());
      }
    }
  }

  @Override
  public String toString() {
    return path;
  }
}
