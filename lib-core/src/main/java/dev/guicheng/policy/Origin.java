package dev.guicheng.policy;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a value of a policy book comes from, and what it is cited as. Two origins are equal if they
 * cite the same; since when a value holds and where it stands in a file is told beside it.
 */
@Value.Immutable
public interface Origin {
  /** The origin of whatever no layer has touched. */
  Origin MANUAL = of("manual");

  /** The name of the book that set the value, such as {@code Riverside}; {@code manual}. */
  String layer();

  /** The site's document that the value is cited from. */
  Optional<String> document();

  /** The clause of the site's document, in the site's own words. */
  Optional<String> clause();

  /** What readers of a decision should know about the value. */
  Optional<String> note();

  /**
   * The last day on which the value may be relied on without looking at it again. Decisions of a
   * later date that rely on it carry an ADVISORY finding.
   */
  Optional<LocalDate> reviewBy();

  /** The first day on which the value holds, inclusive; empty if it holds without beginning. */
  @Value.Auxiliary
  Optional<LocalDate> from();

  /** The last day on which the value holds, inclusive; empty if it holds without end. */
  @Value.Auxiliary
  Optional<LocalDate> until();

  /** Where it stands, such as {@code riverside.yaml:14:3}; empty if it is not from a file. */
  @Value.Auxiliary
  Optional<String> position();

  /** The origin of values that a layer sets without saying more. */
  static Origin of(String layer) {
    return builder().layer(layer).build();
  }

  /** Whether the value holds for some days only. */
  default boolean isDated() {
    return from().isPresent() || until().isPresent();
  }

  /** Whether the value holds on a day. */
  default boolean holdsOn(LocalDate day) {
    return from().map(first -> !day.isBefore(first)).orElse(true)
        && until().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether the value should have been looked at again before a day. */
  default boolean isOverdueOn(LocalDate day) {
    return reviewBy().map(day::isAfter).orElse(false);
  }

  /** Refuses blank texts and a last day before the first. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Origin");
    problems.requireFilled("layer", layer());
    document().ifPresent(text -> problems.requireFilled("document", text));
    clause().ifPresent(text -> problems.requireFilled("clause", text));
    note().ifPresent(text -> problems.requireFilled("note", text));
    problems.requireDay("reviewBy", reviewBy());
    problems.requireDay("from", from());
    problems.requireDay("until", until());
    if (from().isPresent() && until().isPresent()) {
      problems.require(
          !until().get().isBefore(from().get()),
          "until",
          Reason.CONTRADICTION,
          "the last day %s is before the first, %s",
          until().get(),
          from().get());
    }
    problems.throwIfAny();
  }

  /** Starts an origin. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an origin. */
  final class Builder extends ImmutableOrigin.Builder {}
}
