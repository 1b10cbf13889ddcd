package dev.guicheng;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One step of an ordered route. */
@Value.Immutable
public interface Step {
  /** Who acts. */
  Role role();

  /** What they do. */
  Action action();

  /** To whom a report or message goes; empty where the step has no addressee. */
  List<Role> to();

  /** The paper used. */
  Optional<Form> form();

  /** The complaint class that the step belongs to; empty outside complaint routes. */
  Optional<ComplaintClass> complaintClass();

  /** The clause that asks for the step. */
  String clause();

  /** Starts a step. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a step. */
  final class Builder extends ImmutableStep.Builder {}
}
