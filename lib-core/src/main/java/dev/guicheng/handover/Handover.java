package dev.guicheng.handover;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Owners come to take over a unit: may it be handed over, what is missing, what goes into the
 * archive.
 *
 * <p>Kind {@code handover}.
 */
@Value.Immutable
public interface Handover extends Question<HandoverOutcome> {
  @Override
  default String kind() {
    return "handover";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Who bought. */
  OwnerKind ownerKind();

  /** All purchasers (natural persons). */
  List<OwnerPapers> owners();

  /** Owner ids who came; empty = nobody. */
  List<String> present();

  /** Somebody else came instead; false unless set. */
  @Value.Default
  default boolean agentPresent() {
    return false;
  }

  /** Shown. */
  List<Authority> powersOfAttorney();

  /** 单位委托公函. */
  Optional<Boolean> letter();

  /** ID of the company's receiver. */
  Optional<DocumentCopy> receiverIdentity();

  /** Not required by the manual. */
  Optional<Boolean> businessLicence();

  /** 交楼证明; NONE = not shown. */
  Optional<DocumentCopy> certificate();

  /** On the certificate; judged when certificate is ORIGINAL or PHOTOCOPY. */
  List<Stamp> stamps();

  /** Unpaid balance. */
  Optional<BigDecimal> outstanding();

  /** Keys asked for now; false unless set. */
  @Value.Default
  default boolean keysRequested() {
    return false;
  }

  /** Papers have been checked. */
  Optional<Boolean> documentsVerified();

  /** Office keeps keys; false unless set. */
  @Value.Default
  default boolean keysInCustody() {
    return false;
  }

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Handover");
    problems.requireNotNegative("outstanding", outstanding());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableHandover.Builder {}
}
