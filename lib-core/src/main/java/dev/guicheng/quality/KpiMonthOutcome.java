package dev.guicheng.quality;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link KpiMonth} question is answered. */
@Value.Immutable
public interface KpiMonthOutcome {
  /** The judged values, in the order they were measured in. */
  List<Measured> results();

  /** One entry per staffing ratio that is set: ⌊additionalHouseholds ÷ ratio⌋. */
  List<ExtraPost> extraPosts();

  /**
   * True if every clause is kept, false if one is broken; absent otherwise and without findings.
   */
  Optional<Boolean> compliant();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableKpiMonthOutcome.Builder {}
}
