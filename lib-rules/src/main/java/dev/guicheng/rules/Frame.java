package dev.guicheng.rules;

import java.util.IdentityHashMap;
import org.drools.model.Global;
import org.drools.model.Variable;

/** Which slot of an array holds which variable of a rule: the globals, the fact, what it binds. */
final class Frame {
  static final int POLICY = 0;
  static final int CALENDAR = 1;
  static final int FACT = 2;

  private final IdentityHashMap<Variable<?>, Integer> slots = new IdentityHashMap<>();
  private int size = FACT;

  /** Gives a variable the next slot. */
  int add(Variable<?> variable) {
    slots.put(variable, size);
    return size++;
  }

  /** A further slot, of no variable. */
  int addUnnamed() {
    return size++;
  }

  boolean has(Variable<?> variable) {
    return variable instanceof Global || slots.containsKey(variable);
  }

  int slot(Variable<?> variable) throws NeedsSessionException {
    if (variable instanceof Global<?> global) {
      return switch (global.getName()) {
        case "policy" -> POLICY;
        case "calendar" -> CALENDAR;
        default -> throw new NeedsSessionException();
      };
    }
    Integer slot = slots.get(variable);
    if (slot == null) {
      throw new NeedsSessionException();
    }
    return slot;
  }

  int[] slots(Variable<?>[] variables) throws NeedsSessionException {
    int[] found = new int[variables.length];
    for (int position = 0; position < variables.length; position++) {
      found[position] = slot(variables[position]);
    }
    return found;
  }

  int size() {
    return size;
  }
}
