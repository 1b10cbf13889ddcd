package dev.guicheng.repair;

import java.util.Optional;
import org.immutables.value.Value;

/** Snapshot of the 维修记录. */
@Value.Immutable
public interface RepairNote {
  /** 维修过程. */
  Optional<String> process();

  /** 维修部位. */
  Optional<String> location();

  /** 维修材料. */
  Optional<String> materials();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRepairNote.Builder {}
}
