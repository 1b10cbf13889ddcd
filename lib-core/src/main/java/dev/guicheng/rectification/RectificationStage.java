package dev.guicheng.rectification;

import static java.util.Comparator.naturalOrder;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A stage of a rectification, in its order (DEF-06). */
public enum RectificationStage {
  /** 方案. */
  PLAN,
  /** 预算. */
  BUDGET,
  /** 报批. */
  APPROVAL,
  /** 实施. */
  EXECUTION;

  /** Every stage up to the last one reached. */
  public static List<RectificationStage> upToLastOf(Collection<RectificationStage> reached) {
    return reached.stream().max(naturalOrder()).stream()
        .flatMap(last -> Arrays.stream(values()).filter(stage -> stage.compareTo(last) <= 0))
        .toList();
  }
}
