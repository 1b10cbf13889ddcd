package dev.guicheng.audit;

import dev.guicheng.Decision;
import dev.guicheng.quality.KpiMonthOutcome;
import dev.guicheng.quality.Measurement;
import java.time.YearMonth;
import java.util.List;
import org.immutables.value.Value;

/** How one month's complaints stand to the targets: repeated complaints and the complaint rate. */
@Value.Immutable
public interface TargetMonth {
  /** The month. */
  YearMonth month();

  /** What was counted. */
  List<Measurement> measurements();

  /** How it stands to the targets. */
  Decision<KpiMonthOutcome> decision();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableTargetMonth.Builder {}
}
