package dev.guicheng.rectification;

import dev.guicheng.Form;
import dev.guicheng.HandoverProcedure;
import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The course of one rectification.
 *
 * <p>Kind {@code rectification-record}.
 */
@Value.Immutable
public interface RectificationRecord extends Question<RectificationRecordOutcome> {
  @Override
  default String kind() {
    return "rectification-record";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Superior confirmed on site. */
  Optional<Boolean> superiorConfirmed();

  /** WORK_CONTACT_SHEET or RECTIFICATION_ORDER. */
  Optional<Form> form();

  /** Crews mixed on this form. */
  Optional<Integer> crewsOnForm();

  /** The signed order. */
  Optional<RectificationOrder> order();

  /** In order. */
  List<RectificationStage> stages();

  /** Order issued. */
  Optional<LocalDate> issuedOn();

  /** Accepted. */
  Optional<LocalDate> acceptedOn();

  /** Days the owner was told. */
  List<LocalDate> notices();

  /** Parties at acceptance. */
  List<Role> present();

  /** Deadline. */
  Optional<LocalDate> completeDueOn();

  /** Finished. */
  Optional<Boolean> completed();

  /** 合格标准. */
  Optional<Boolean> standardMet();

  /** 久拖未决 (human flag); false unless set. */
  @Value.Default
  default boolean longPending() {
    return false;
  }

  /** Reported upward. */
  Optional<Boolean> escalated();

  /** MOVE_IN for DEF-10. */
  Optional<HandoverProcedure> procedure();

  /** Human input. */
  Optional<DefectSize> defectSize();

  /** Found. */
  Optional<LocalDateTime> foundAt();

  /** Fixed. */
  Optional<LocalDateTime> fixedAt();

  /** 特殊情况; false unless set. */
  @Value.Default
  default boolean specialCase() {
    return false;
  }

  /** Reported in time. */
  Optional<Boolean> specialCaseReported();

  /** Moment of asking. */
  Optional<LocalDateTime> asOf();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("RectificationRecord");
    problems.requireCount("crewsOnForm", crewsOnForm());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRectificationRecord.Builder {}
}
