package dev.guicheng.complaint;

/** The established cause of a complaint. */
public enum Cause {
  /** 物业管理服务不到位. */
  PROPERTY_SERVICE,
  /** 开发商. */
  DEVELOPER,
  /** 房屋质量. */
  BUILDING_QUALITY,
  /** 外部环境. */
  EXTERNAL_ENVIRONMENT,
  /** 非管辖区内公共配套设施. */
  OUTSIDE_FACILITIES,
  /** 其他原因. */
  OTHER
}
