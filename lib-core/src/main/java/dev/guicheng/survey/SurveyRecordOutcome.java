package dev.guicheng.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link SurveyRecord} question is answered. */
@Value.Immutable
public interface SurveyRecordOutcome {
  /** As complaint-record. */
  Optional<Boolean> compliant();

  /** As complaint-record. */
  List<String> defects();

  /** Overall satisfaction, 4 places; absent when nothing returned. */
  Optional<BigDecimal> rate();

  /** Mean score, at most 10 decimal places (half up); compared exactly. */
  Optional<BigDecimal> average();

  /** Average ≥ 90%. */
  Optional<Boolean> targetMet();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableSurveyRecordOutcome.Builder {}
}
