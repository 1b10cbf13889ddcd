package dev.guicheng.audit;

import dev.guicheng.Problem;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/** A record that could not be audited, and all that is wrong with it. */
@Value.Immutable
public interface Refusal {
  /** Which record. */
  RecordReference record();

  /** The kind of its question. */
  String kind();

  /** What is wrong with it. */
  List<Problem> problems();

  /** The order of records. */
  static Comparator<Refusal> order() {
    return Comparator.comparing(Refusal::record).thenComparing(Object::toString);
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRefusal.Builder {}
}
