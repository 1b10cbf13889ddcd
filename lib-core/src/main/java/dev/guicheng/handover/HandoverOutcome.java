package dev.guicheng.handover;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Handover} question is answered. */
@Value.Immutable
public interface HandoverOutcome {
  /**
   * Whether the owners show every paper they must (HND-01 to HND-04); empty while that is not known
   * or the manual has no answer.
   */
  Optional<Boolean> documentsComplete();

  /** What stands in the way: papers, stamps, the balance; attribute paths or constants. */
  List<String> missing();

  /**
   * Whether certificate, stamps and balance are in order (HND-05); empty while one of them is not
   * known and none is wrong.
   */
  Optional<Boolean> accountsCleared();

  /**
   * Whether the unit may be handed over: papers complete and accounts cleared; empty while one is
   * unknown and none false.
   */
  Optional<Boolean> mayHandOver();

  /**
   * Whether the keys may be given to the owner: papers verified and the unit may be handed over;
   * empty while one is unknown and none false.
   */
  Optional<Boolean> mayReleaseKeys();

  /** The papers that go into the owner's file, by their paths; the certificate always does. */
  List<ArchiveItem> archive();

  /** The forms that the owner fills in on the spot, in the manual's order. */
  List<FormCopies> requiredForms();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableHandoverOutcome.Builder {}
}
