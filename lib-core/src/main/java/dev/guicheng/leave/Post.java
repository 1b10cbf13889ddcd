package dev.guicheng.leave;

/** Who asks for leave. */
public enum Post {
  /** 普通员工. */
  STAFF,
  /** 部门负责人. */
  DEPARTMENT_HEAD,
  /** 总经理. */
  GENERAL_MANAGER
}
