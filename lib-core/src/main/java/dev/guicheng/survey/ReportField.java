package dev.guicheng.survey;

import java.util.List;

/** What a survey report contains (SRV-04). */
public enum ReportField {
  /** 回收份数. */
  RETURNED_COUNT,
  /** 总满意率. */
  OVERALL_RATE,
  /** 分项满意率. */
  ASPECT_RATES,
  /** 共性意见. */
  COMMON_OPINIONS;

  /** All of them: a report has every one. */
  public static final List<ReportField> ALL = List.of(values());
}
