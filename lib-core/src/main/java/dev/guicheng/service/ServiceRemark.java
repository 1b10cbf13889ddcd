package dev.guicheng.service;

/** How a free service is arranged. */
public enum ServiceRemark {
  /** 电话. */
  PHONE,
  /** 委托设点. */
  AGENCY_POINT,
  /** 委托代办. */
  AGENCY
}
