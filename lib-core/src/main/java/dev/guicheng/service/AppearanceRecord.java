package dev.guicheng.service;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One look at one member of staff.
 *
 * <p>Kind {@code appearance-record}.
 */
@Value.Immutable
public interface AppearanceRecord extends Question<AppearanceRecordOutcome> {
  @Override
  default String kind() {
    return "appearance-record";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** For sex-specific clauses. */
  Optional<Sex> sex();

  /** SECURITY_GUARD has the 20 mm rule. */
  Optional<StaffPost> staffPost();

  /** Absent = true. */
  Optional<Boolean> onDuty();

  /** Beyond the fingertip. */
  Optional<BigDecimal> nailMm();

  /** Dirt. */
  Optional<Boolean> nailsDirty();

  /** Polish. */
  Optional<NailPolish> polish();

  /** Hair length; 0 = shaved. */
  Optional<BigDecimal> hairMm();

  /** Back hair beyond collar. */
  Optional<Boolean> hairOverCollar();

  /** Ears covered. */
  Optional<Boolean> coversEars();

  /** Beard. */
  Optional<Boolean> beard();

  /** Fringe. */
  Optional<Boolean> fringeOverEyes();

  /** Back hair below shoulder. */
  Optional<Boolean> hairBelowShoulder();

  /** Dye. */
  Optional<HairDye> dye();

  /** Badge. */
  Optional<BadgePosition> badge();

  /** Stockings. */
  Optional<Stockings> stockings();

  /** Wears a skirt (women's stockings rule); absent = true. */
  Optional<Boolean> skirt();

  /** Clothing faults seen. */
  List<Garment> wears();

  /** Special circumstances (vest, shorts, slippers); false unless set. */
  @Value.Default
  default boolean special() {
    return false;
  }

  /** Work needs rolled sleeves; false unless set. */
  @Value.Default
  default boolean workNeed() {
    return false;
  }

  /** Uniform worn or carried outside; false unless set. */
  @Value.Default
  default boolean uniformOutside() {
    return false;
  }

  /** On business; false unless set. */
  @Value.Default
  default boolean business() {
    return false;
  }

  /** Approved; false unless set. */
  @Value.Default
  default boolean approvedOutside() {
    return false;
  }

  /** Check entered in 工作日记. */
  Optional<Boolean> logged();

  /** Refuses what contradicts itself, all problems at once. */
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
