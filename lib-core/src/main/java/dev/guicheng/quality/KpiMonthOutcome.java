package dev.guicheng.quality;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link KpiMonth} question is answered. */
@Value.Immutable
public interface KpiMonthOutcome {
  /** Judged. */
  List<Measured> results();

  /** One entry per staffing ratio that is set: ⌊additionalHouseholds ÷ ratio⌋. */
  List<ExtraPost> extraPosts();

  /** As complaint-record. */
  Optional<Boolean> compliant();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableKpiMonthOutcome.Builder {}
}
