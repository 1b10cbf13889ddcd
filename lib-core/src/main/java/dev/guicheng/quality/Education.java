package dev.guicheng.quality;

/** The level of education, lowest first. */
public enum Education {
  /** 中专高中及以下. */
  SECONDARY,
  /** 大专. */
  COLLEGE,
  /** 本科. */
  BACHELOR,
  /** 研究生. */
  MASTER
}
