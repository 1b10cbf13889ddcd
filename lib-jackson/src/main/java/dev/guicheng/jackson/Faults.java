package dev.guicheng.jackson;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects everything that is wrong with one document, in the order in which it is checked: the
 * kind, unknown attributes, missing ones, values, and last the rules that tie values together.
 */
final class Faults {
  /** The order of checking. */
  enum Phase {
    KIND,
    UNKNOWN,
    MISSING,
    VALUE,
    RULE
  }

  private record Fault(Phase phase, Problem problem) {}

  private final String source;
  private final List<Fault> faults;
  private int passedOver;

  /**
   * @param source the document's name for messages, such as a file's; may be empty
   */
  Faults(String source) {
    this(source, new ArrayList<>());
  }

  private Faults(String source, List<Fault> faults) {
    this.source = source;
    this.faults = faults;
  }

  /** The same collection for another document that is read with this one. */
  Faults in(String otherSource) {
    return new Faults(otherSource, faults);
  }

  /** The document's name. */
  String source() {
    return source;
  }

  void add(Phase phase, AttributePath path, Position at, Reason reason, String message) {
    Problem problem = new Problem(path.toString(), reason, message);
    String place = at.in(source);
    add(phase, place.isEmpty() ? problem : problem.at(place));
  }

  /** Adds a problem that says where it is. */
  void add(Phase phase, Problem problem) {
    faults.add(new Fault(phase, problem));
  }

  /** A value that is not what it should be, unless that was said when the text was read. */
  void badFormat(AttributePath path, Node node, String expected) {
    if (node instanceof Node.Refused) {
      passOver();
      return;
    }
    add(Phase.VALUE, path, node.at(), Reason.BAD_FORMAT, node.describe() + " is not " + expected);
  }

  /** A value was passed over that had been reported when the text was read. */
  void passOver() {
    passedOver++;
  }

  /** Grows with every value that could not be read. */
  int count() {
    return faults.size() + passedOver;
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  List<Problem> problems() {
    return faults.stream().sorted(Comparator.comparing(Fault::phase)).map(Fault::problem).toList();
  }

  void throwIfAny(String subject) {
    if (!isEmpty()) {
      throw new InvalidInputException(subject, problems());
    }
  }
}
