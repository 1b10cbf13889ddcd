package dev.guicheng.service;

/** What excuses wearing a garment that is otherwise not worn on duty. */
public enum GarmentExcuse {
  /** Special circumstances. */
  SPECIAL,
  /** The work needs it. */
  WORK_NEED;

  boolean holdsFor(AppearanceRecord look) {
    return switch (this) {
      case SPECIAL -> look.special();
      case WORK_NEED -> look.workNeed();
    };
  }
}
