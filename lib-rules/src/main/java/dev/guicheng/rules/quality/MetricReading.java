package dev.guicheng.rules.quality;

import dev.guicheng.quality.KpiMonth;
import dev.guicheng.quality.KpiPolicy;
import dev.guicheng.quality.MeasureStatus;
import dev.guicheng.quality.Measured;
import dev.guicheng.quality.Measurement;
import dev.guicheng.quality.MetricLimit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Derived fact: one measured value and the limit of its metric.
 *
 * @param question the month it is about
 * @param position its position among the measurements
 * @param measurement what was measured
 * @param limit what it must stay within
 */
public record MetricReading(
    KpiMonth question, int position, Measurement measurement, MetricLimit limit) {
  /** The positions of a month's measurements. */
  public static List<Integer> positions(KpiMonth month) {
    return IntStream.range(0, month.measurements().size()).boxed().toList();
  }

  /** Looks up the limit; the question was checked to have one. */
  public static MetricReading of(KpiMonth month, int position, KpiPolicy policy) {
    Measurement measurement = month.measurements().get(position);
    return new MetricReading(
        month, position, measurement, policy.limit(measurement.metric()).orElseThrow());
  }

  /** The value or rate; empty for a rate whose denominator is 0. */
  public Optional<BigDecimal> measured() {
    return measurement.shownValue();
  }

  /** Whether the value stays within its limit; empty if one of them is not known. */
  public Optional<Boolean> allowed() {
    return limit.allows(measurement);
  }

  /** The path of an attribute of the measurement. */
  public String path(String attribute) {
    return "measurements[" + position + "]." + attribute;
  }

  /** The result with its status. */
  public Measured judged(MeasureStatus status) {
    return Measured.builder().metric(measurement.metric()).value(measured()).status(status).build();
  }
}
