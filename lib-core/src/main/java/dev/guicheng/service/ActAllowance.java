package dev.guicheng.service;

import java.util.Optional;

/** When an act at work is allowed. */
public enum ActAllowance {
  /** Never. */
  NEVER,
  /** Neither in a public area nor before a resident. */
  OUT_OF_VIEW,
  /** With permission. */
  WITH_PERMISSION;

  /** Whether an act of the record was allowed; empty while its place is not known. */
  Optional<Boolean> allows(ConductRecord record) {
    return switch (this) {
      case NEVER -> Optional.of(false);
      case OUT_OF_VIEW -> record.place().map(place -> place == Place.BACK_OFFICE);
      case WITH_PERMISSION -> Optional.of(record.permitted());
    };
  }
}
