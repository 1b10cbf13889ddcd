package dev.guicheng.service;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.policy.PolicyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One look at one member of staff. Only what was looked at is judged; lengths are in millimetres.
 *
 * <p>Kind {@code appearance-record}.
 */
@Value.Immutable
public interface AppearanceRecord extends Question<AppearanceRecordOutcome> {
  @Override
  default String kind() {
    return "appearance-record";
  }

  /** Empty: the question has no date, so the latest book applies. */
  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** The sex, where a clause is about one of the two. */
  Optional<Sex> sex();

  /** The post: the hair of security guards has a length limit (STD-02). */
  Optional<StaffPost> staffPost();

  /** Whether the person is on duty; not known counts as on duty. */
  Optional<Boolean> onDuty();

  /** How far the longest nail reaches beyond the fingertip (STD-01). */
  Optional<BigDecimal> nailMm();

  /** Whether there is dirt under the nails (STD-01). */
  Optional<Boolean> nailsDirty();

  /** The nail polish (STD-01). */
  Optional<NailPolish> polish();

  /** The length of the hair; 0 = shaved off (STD-02, STD-04). */
  Optional<BigDecimal> hairMm();

  /** Whether the back hair reaches over the collar (STD-02). */
  Optional<Boolean> hairOverCollar();

  /** Whether the hair covers the ears (STD-02). */
  Optional<Boolean> coversEars();

  /** Whether there is a beard (STD-02). */
  Optional<Boolean> beard();

  /** Whether the fringe covers the eyes (STD-03). */
  Optional<Boolean> fringeOverEyes();

  /** Whether the back hair reaches below the shoulder (STD-03). */
  Optional<Boolean> hairBelowShoulder();

  /** The colour the hair is dyed (STD-04). */
  Optional<HairDye> dye();

  /** Where the badge is worn (STD-12). */
  Optional<BadgePosition> badge();

  /** Which stockings or socks are worn (STD-13). */
  Optional<Stockings> stockings();

  /** Whether a skirt is worn, to which women wear flesh-coloured stockings; not known = worn. */
  Optional<Boolean> skirt();

  /** Clothing faults seen, complete as it stands (STD-13, STD-16). */
  List<Garment> wears();

  /** Whether special circumstances excuse vest, shorts or slippers; false unless set. */
  @Value.Default
  default boolean special() {
    return false;
  }

  /** Whether the work needs rolled sleeves; false unless set. */
  @Value.Default
  default boolean workNeed() {
    return false;
  }

  /** Whether the uniform is worn or carried outside (STD-14); false unless set. */
  @Value.Default
  default boolean uniformOutside() {
    return false;
  }

  /** Whether the person is outside on business; false unless set. */
  @Value.Default
  default boolean business() {
    return false;
  }

  /** Whether wearing it outside was approved; false unless set. */
  @Value.Default
  default boolean approvedOutside() {
    return false;
  }

  /** Whether this check is entered in the work diary (STD-19). */
  Optional<Boolean> logged();

  /** Refuses garments that are neither built in nor declared. */
  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    book.vocabulary().checkAll("wears", wears(), problems);
  }

  /** Refuses negative lengths, all at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("AppearanceRecord");
    problems.requireNotNegative("nailMm", nailMm());
    problems.requireNotNegative("hairMm", hairMm());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAppearanceRecord.Builder {}
}
