package dev.guicheng;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A duty that somebody now has. Days and instants are local to the property. */
@Value.Immutable
public interface Obligation {
  /** What is to be done. */
  Action action();

  /** Who must do it. */
  Role role();

  /** To whom; any one of several satisfies, unless the clause says both. */
  List<Role> to();

  /** The latest instant, inclusive. */
  Optional<LocalDateTime> dueAt();

  /** The latest day, inclusive to 24:00. */
  Optional<LocalDate> dueOn();

  /** The earliest day, inclusive. */
  Optional<LocalDate> opensOn();

  /** The paper to use. */
  Optional<Form> form();

  /** The permitted channels; empty = any. */
  List<Channel> channels();

  /** The clause that asks for it. */
  String clause();

  /** Starts an obligation. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an obligation. */
  final class Builder extends ImmutableObligation.Builder {}
}
