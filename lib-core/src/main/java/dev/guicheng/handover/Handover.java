package dev.guicheng.handover;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.policy.PolicyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Owners come to take over a unit: may it be handed over, what is missing, what goes into the
 * archive.
 *
 * <p>Kind {@code handover}.
 */
@Value.Immutable
public interface Handover extends Question<HandoverOutcome> {
  /** The paper that {@link #certificate()} tells of. */
  String CERTIFICATE = "certificate";

  /** The paper of a company's buyer that {@link #letter()} tells of. */
  String LETTER = "letter";

  /** The paper that {@link #receiverIdentity()} tells of. */
  String RECEIVER_IDENTITY = "receiverIdentity";

  /** The paper that {@link #businessLicence()} tells of. */
  String BUSINESS_LICENCE = "businessLicence";

  @Override
  default String kind() {
    return "handover";
  }

  /** Empty: the question has no date, the latest book applies. */
  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Refuses other papers that the policy book does not ask of anybody. */
  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    Set<String> known = book.handover().papers().keySet();
    for (int position = 0; position < otherPapers().size(); position++) {
      String paper = otherPapers().get(position);
      problems.require(
          known.contains(paper),
          "otherPapers[" + position + "]",
          Reason.UNKNOWN_VALUE,
          "\"%s\" is no paper of %s%s",
          paper,
          HandoverPolicy.PAPERS.key(),
          Suggestion.maybe(paper, known));
    }
  }

  /** Who bought the unit. */
  OwnerKind ownerKind();

  /** All purchasers who are natural persons. */
  List<OwnerPapers> owners();

  /** The ids of the owners who came; empty means that none did. */
  List<String> present();

  /** Somebody came in the owners' place; false unless set. It decides nothing (Y-08). */
  @Value.Default
  default boolean agentPresent() {
    return false;
  }

  /** The powers of attorney that were shown. */
  List<Authority> powersOfAttorney();

  /** Whether the company's official letter (单位委托公函) was shown; empty if not known. */
  Optional<Boolean> letter();

  /** What was shown of the identity card of the company's receiver; empty if not known. */
  Optional<DocumentCopy> receiverIdentity();

  /**
   * Whether the business licence was shown; empty if not known. The manual does not ask for it
   * (Z-68), a site may.
   */
  Optional<Boolean> businessLicence();

  /** The further papers of {@code handover.papers} that were shown, by their names there. */
  List<String> otherPapers();

  /** What was shown of the handover certificate (交楼证明); empty if not known. */
  Optional<DocumentCopy> certificate();

  /** The stamps on the certificate; judged when some copy of it was shown. */
  List<Stamp> stamps();

  /** The balance that is not paid, in CNY, 0 or more; empty if not known. */
  Optional<BigDecimal> outstanding();

  /** The owner asks for the keys now; false unless set. */
  @Value.Default
  default boolean keysRequested() {
    return false;
  }

  /** Whether staff has checked the papers; empty if not known. */
  Optional<Boolean> documentsVerified();

  /** The office keeps keys for the owner (钥匙托管); false unless set. */
  @Value.Default
  default boolean keysInCustody() {
    return false;
  }

  /** The owners who did not come. */
  default List<OwnerPapers> absentees() {
    return owners().stream().filter(owner -> !present().contains(owner.id())).toList();
  }

  /** Whether exactly one owner came. */
  default boolean onlyOneCame() {
    return present().stream().distinct().count() == 1;
  }

  /** Whether an owner of age came. */
  default boolean ownerOfAgeCame() {
    return owners().stream().anyMatch(owner -> !owner.minor() && present().contains(owner.id()));
  }

  /** The best of the powers of attorney that an owner gave; of equally good ones the first. */
  default Optional<Authority> findPowerOf(String grantor) {
    return powersOfAttorney().stream()
        .filter(power -> power.grantor().equals(grantor))
        .min(Comparator.comparingInt(Authority::shortcomings));
  }

  /**
   * Whether an attribute of its own tells of a paper; otherwise {@link #otherPapers()} do.
   *
   * @param paper a name of the table {@code handover.papers}
   */
  static boolean isAttribute(String paper) {
    return Set.of(LETTER, RECEIVER_IDENTITY, BUSINESS_LICENCE).contains(paper);
  }

  /**
   * The paths of the papers there can be, whether shown or not: the certificate, and each owner's
   * identity card, household register and power of attorney.
   */
  default List<String> paths() {
    return Stream.concat(
            Stream.of(CERTIFICATE),
            owners().stream()
                .flatMap(
                    owner ->
                        Stream.of(
                            owner.path("identity"),
                            owner.path("hukouBook"),
                            Authority.pathOf(owner.id()))))
        .toList();
  }

  /**
   * Refuses blank names and what contradicts itself, all problems at once: each value on its own
   * first, then what they say together.
   */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Handover");
    requireFilled("present", present(), problems);
    requireFilled("otherPapers", otherPapers(), problems);
    problems.requireNotNegative("outstanding", outstanding());
    Set<String> ids = new HashSet<>();
    for (int position = 0; position < owners().size(); position++) {
      String id = owners().get(position).id();
      problems.require(
          ids.add(id),
          "owners[" + position + "].id",
          Reason.DUPLICATE,
          "\"%s\" is the id of two owners",
          id);
    }
    for (int position = 0; position < present().size(); position++) {
      String id = present().get(position);
      problems.require(
          id.isBlank() || ids.contains(id),
          "present[" + position + "]",
          Reason.UNKNOWN_VALUE,
          "\"%s\" is the id of no owner%s",
          id,
          Suggestion.maybe(id, ids));
    }
    problems.throwIfAny();
  }

  private static void requireFilled(String list, List<String> values, Problems problems) {
    for (int position = 0; position < values.size(); position++) {
      problems.requireFilled(list + "[" + position + "]", values.get(position));
    }
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableHandover.Builder {}
}
