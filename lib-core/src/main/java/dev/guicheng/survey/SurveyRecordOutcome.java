package dev.guicheng.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link SurveyRecord} question is answered. */
@Value.Immutable
public interface SurveyRecordOutcome {
  /**
   * True if every clause is kept, false if one is broken; absent otherwise and without findings.
   */
  Optional<Boolean> compliant();

  /** What is absent, insufficient or wrong behind the broken clauses. */
  List<String> defects();

  /** Overall satisfaction as a fraction with 4 places; absent when nothing came back. */
  Optional<BigDecimal> rate();

  /** Mean score, a fraction with at most 10 places, rounded half up; compared exactly. */
  Optional<BigDecimal> average();

  /** Whether the mean reaches its target, the target itself included. */
  Optional<Boolean> targetMet();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableSurveyRecordOutcome.Builder {}
}
