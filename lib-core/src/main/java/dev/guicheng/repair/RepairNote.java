package dev.guicheng.repair;

import java.util.Optional;
import org.immutables.value.Value;

/** What the repair record (维修记录) says; an absent or blank field is blank on the paper (REP-06). */
@Value.Immutable
public interface RepairNote {
  /** How it was repaired (维修过程). */
  Optional<String> process();

  /** Where (维修部位). */
  Optional<String> location();

  /** With which materials (维修材料). */
  Optional<String> materials();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRepairNote.Builder {}
}
