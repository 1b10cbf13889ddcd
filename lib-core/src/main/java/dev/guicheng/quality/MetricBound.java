package dev.guicheng.quality;

import dev.guicheng.Relation;

/** On which side of its limit a metric must stay. */
public enum MetricBound {
  /** At the limit or above. */
  MIN(Relation.AT_LEAST),
  /** At the limit or below. */
  MAX(Relation.AT_MOST),
  /** Below the limit, not at it. */
  BELOW(Relation.BELOW);

  private final Relation relation;

  MetricBound(Relation relation) {
    this.relation = relation;
  }

  /** How a value is compared with the limit. */
  public Relation relation() {
    return relation;
  }

  /** Whether a value that compares to the limit like this is allowed. */
  boolean allows(int comparison) {
    return switch (this) {
      case MIN -> comparison >= 0;
      case MAX -> comparison <= 0;
      case BELOW -> comparison < 0;
    };
  }
}
