package dev.guicheng.service;

/** The post, where the appearance standards differ. */
public enum StaffPost {
  /** 保安员. */
  SECURITY_GUARD,
  /** 其他岗位. */
  OTHER
}
