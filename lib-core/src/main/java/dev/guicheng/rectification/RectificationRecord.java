package dev.guicheng.rectification;

import dev.guicheng.Form;
import dev.guicheng.HandoverProcedure;
import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The course of one rectification: did it go as the manual asks.
 *
 * <p>Kind {@code rectification-record}. Days and instants are local to the property. A fact that is
 * absent is not known and leaves its clause undetermined.
 */
@Value.Immutable
public interface RectificationRecord extends Question<RectificationRecordOutcome> {
  @Override
  default String kind() {
    return "rectification-record";
  }

  /**
   * The day of {@link #asOf()}, else the day of the finding, of the order, of the repair, of the
   * acceptance or of the deadline: the first of these that is known.
   */
  @Override
  default Optional<LocalDate> policyDate() {
    return asOf()
        .or(this::foundAt)
        .map(LocalDateTime::toLocalDate)
        .or(this::issuedOn)
        .or(() -> fixedAt().map(LocalDateTime::toLocalDate))
        .or(this::acceptedOn)
        .or(this::completeDueOn);
  }

  /** Refuses forms and roles that are neither built in nor declared. */
  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    book.vocabulary().check("form", form(), problems);
    book.vocabulary().checkAll("present", present(), problems);
  }

  /** A superior confirmed the defects on site (DEF-03). */
  Optional<Boolean> superiorConfirmed();

  /** The paper they went to the rectification lead on (DEF-03). */
  Optional<Form> form();

  /** How many crews the form is for, 0 or more (DEF-04). */
  Optional<Integer> crewsOnForm();

  /** The rectification order; absent = not known (DEF-05). */
  Optional<RectificationOrder> order();

  /** The stages gone through so far, in order; empty = not known (DEF-06). */
  List<RectificationStage> stages();

  /** The day the order was issued (DEF-07, DEF-09). */
  Optional<LocalDate> issuedOn();

  /** The day the work was accepted (DEF-07). */
  Optional<LocalDate> acceptedOn();

  /** The days on which the owner was told of the progress; empty = none (DEF-07). */
  List<LocalDate> notices();

  /** Who was at the acceptance; empty = not known (DEF-08). */
  List<Role> present();

  /** The last day to finish, open to 24:00 (DEF-09). */
  Optional<LocalDate> completeDueOn();

  /** It is finished (DEF-09). */
  Optional<Boolean> completed();

  /** The work meets the standard (合格标准, DEF-09). */
  Optional<Boolean> standardMet();

  /** It drags on (久拖未决, DEF-09): a person's judgement; false unless set. */
  @Value.Default
  default boolean longPending() {
    return false;
  }

  /** It was reported to the lead or a level higher (DEF-09). */
  Optional<Boolean> escalated();

  /** On which occasion the defects were found; move-in brings a limit of its own (DEF-10). */
  Optional<HandoverProcedure> procedure();

  /** How large the work is: a person's judgement (Y-24, DEF-10). */
  Optional<DefectSize> defectSize();

  /** When they were found; the limit counts from it (DEF-10). */
  Optional<LocalDateTime> foundAt();

  /** When they were made good (DEF-10). */
  Optional<LocalDateTime> fixedAt();

  /** It is a special case (特殊情况, DEF-10); false unless set. */
  @Value.Default
  default boolean specialCase() {
    return false;
  }

  /** The special case was reported in time (DEF-10). */
  Optional<Boolean> specialCaseReported();

  /** The moment of asking: what should be done by then and is not, is late. */
  Optional<LocalDateTime> asOf();

  /** Refuses a negative number of crews. */
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
