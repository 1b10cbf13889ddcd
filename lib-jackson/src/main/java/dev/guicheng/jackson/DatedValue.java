package dev.guicheng.jackson;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.jackson.Faults.Phase;
import dev.guicheng.jackson.Node.Member;
import dev.guicheng.jackson.Node.Structure;
import dev.guicheng.policy.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value with what a policy file says about it: {@code {value: …, from: …, until: …, clause: …}}.
 * It is told from a table or a row by its words: all of its keys are among {@link #WORDS}, and
 * {@code value} is one of them.
 *
 * @param value what it says; an object of its own, a list, a scalar
 * @param isInherited whether it says that the layers below hold
 * @param origin where it is from; of rows that do not say otherwise, too
 */
record DatedValue(Node value, boolean isInherited, Origin origin) {
  static final String VALUE = "value";
  private static final String INHERIT = "inherit";

  static final List<String> WORDS =
      List.of(VALUE, INHERIT, "from", "until", "document", "clause", "note", "reviewBy", "layer");

  /** Whether an object with these keys is a value with its origin, and no table or row. */
  static boolean isOne(Set<?> keys) {
    return keys.contains(VALUE) && WORDS.containsAll(keys);
  }

  /** Whether a node lists values of several dates: no value of a setting is a list of objects. */
  static boolean isList(Node node) {
    return node instanceof Node.Items list
        && !list.items().isEmpty()
        && list.items().stream().allMatch(Structure.class::isInstance);
  }

  /** A value that says nothing about itself. */
  static DatedValue plain(Node value, Origin origin) {
    return new DatedValue(value, false, origin);
  }

  /**
   * Reads a value with its origin.
   *
   * @param defaults what holds where it says nothing
   * @return empty if it was refused
   */
  static Optional<DatedValue> read(
      Structure written, Origin defaults, AttributePath path, Faults faults) {
    return new Reader(written, defaults, path, faults).read();
  }

  private static final class Reader {
    private static final Map<String, String> DAYS = Map.of("startsOn", "from", "endsOn", "until");

    private final Structure written;
    private final Origin defaults;
    private final AttributePath path;
    private final Faults faults;

    Reader(Structure written, Origin defaults, AttributePath path, Faults faults) {
      this.written = written;
      this.defaults = defaults;
      this.path = path;
      this.faults = faults;
    }

    Optional<DatedValue> read() {
      int before = faults.count();
      written.members().forEach(this::refuseUnknown);
      Node value = written.get(VALUE);
      boolean inherited = find(INHERIT, Values.BOOLEAN).orElse(false);
      if ((value == null) != inherited) {
        faults.add(
            value == null ? Phase.MISSING : Phase.RULE,
            path,
            written.at(),
            value == null ? Reason.MISSING : Reason.CONTRADICTION,
            value == null
                ? "a value with dates or a clause needs its \"value\"; \"inherit: true\" for the layers below"
                : "either a value or \"inherit: true\", not both");
      }
      Optional<Origin> origin = origin();
      return faults.count() == before
          ? origin.map(from -> new DatedValue(value == null ? written : value, inherited, from))
          : Optional.empty();
    }

    private void refuseUnknown(String name, Member member) {
      if (!WORDS.contains(name)) {
        faults.add(
            Phase.UNKNOWN,
            path.attribute(name),
            member.at(),
            Reason.UNKNOWN_ATTRIBUTE,
            "a value with dates or a clause has no such word, only "
                + WORDS
                + Suggestion.maybe(Node.shortened(name), WORDS));
      }
    }

    private <T> Optional<T> find(String name, Value<T> type) {
      Node given = written.get(name);
      return given == null
          ? Optional.empty()
          : Optional.ofNullable(type.read(given, path.attribute(name), faults));
    }

    /** A value of another layer is cited from that layer's document, never from this file's. */
    private Optional<Origin> origin() {
      Optional<String> layer = find("layer", Values.TEXT);
      Optional<LocalDate> from = find("from", Values.DATE);
      Optional<LocalDate> until = find("until", Values.DATE);
      Optional<LocalDate> reviewBy = find("reviewBy", Values.DATE);
      Optional<String> document = find("document", Values.TEXT);
      Optional<String> clause = find("clause", Values.TEXT);
      Optional<String> note = find("note", Values.TEXT);
      try {
        return Optional.of(
            Origin.builder()
                .layer(layer.orElse(defaults.layer()))
                .document(
                    document.isPresent() || layer.isPresent() ? document : defaults.document())
                .clause(clause.or(defaults::clause))
                .note(note.or(defaults::note))
                .reviewBy(reviewBy.or(defaults::reviewBy))
                .startsOn(from.or(defaults::startsOn))
                .endsOn(until.or(defaults::endsOn))
                .position(defaults.position())
                .build());
      } catch (InvalidInputException refused) {
        for (Problem problem : refused.problems()) {
          String word = DAYS.getOrDefault(problem.path(), problem.path());
          faults.add(
              Phase.RULE,
              path.attribute(word),
              written.nearest(word).at(),
              problem.reason(),
              problem.message());
        }
        return Optional.empty();
      }
    }
  }
}
