package dev.guicheng.jackson;

import org.jspecify.annotations.Nullable;

/**
 * The way to a value within a document, such as {@code spells[1].endsOn}; built up going down. A
 * name that holds dots itself stands in brackets, such as {@code policy[pay.month.days]}.
 */
record AttributePath(@Nullable AttributePath parent, String step) {
  static final AttributePath ROOT = new AttributePath(null, "");

  AttributePath attribute(String name) {
    return new AttributePath(this, name.indexOf('.') < 0 ? name : "[" + name + "]");
  }

  AttributePath item(int position) {
    return new AttributePath(this, "[" + position + "]");
  }

  /** A setting of a policy, {@code policy[key]}. */
  static AttributePath setting(String key) {
    return new AttributePath(ROOT, "policy[" + key + "]");
  }

  /** What a value refuses about a part of itself, seen from here. */
  AttributePath relative(String path) {
    return path.isEmpty() ? this : new AttributePath(this, path);
  }

  @Override
  public String toString() {
    String above = parent == null ? "" : parent.toString();
    return above.isEmpty() || step.startsWith("[") ? above + step : above + "." + step;
  }
}
