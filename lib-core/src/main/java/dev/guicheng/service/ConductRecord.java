package dev.guicheng.service;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.policy.PolicyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a member of staff behaved in one situation. Only what is told is judged.
 *
 * <p>Kind {@code conduct-record}.
 */
@Value.Immutable
public interface ConductRecord extends Question<ConductRecordOutcome> {
  @Override
  default String kind() {
    return "conduct-record";
  }

  /** Empty: the question has no date, so the latest book applies. */
  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Whether the person was on duty; not known counts as on duty. */
  Optional<Boolean> onDuty();

  /** A call that was answered (STD-05, STD-11). */
  Optional<Call> call();

  /** A visit to a home (STD-06, STD-20). */
  Optional<HomeVisit> homeVisit();

  /** Distance to the resident, in metres (STD-07). */
  Optional<BigDecimal> distanceM();

  /** Whether the person smiled (STD-07). */
  Optional<Boolean> smiled();

  /** How many people talked (STD-09). */
  Optional<Integer> participants();

  /** Whether they talked in a language that all of them understand (STD-09). */
  Optional<Boolean> commonLanguage();

  /** The words said (STD-10, STD-18, STD-23). */
  Optional<String> utterance();

  /** What the words were said for (STD-18, STD-23). */
  Optional<Talk> talk();

  /** Which meeting with this owner it was: 1 is the first (STD-15). */
  Optional<Integer> meetingNumber();

  /** Whether the person could say the owner's name (STD-15). */
  Optional<Boolean> nameKnown();

  /** Acts seen, complete as it stands (STD-17, STD-21, STD-22). */
  List<Act> acts();

  /** Whether acts that need permission had it (STD-21); false unless set. */
  @Value.Default
  default boolean permitted() {
    return false;
  }

  /** Where it was (STD-17, STD-22). */
  Optional<Place> place();

  /** What was accepted, complete as it stands (STD-08, CON-14). */
  List<Benefit> benefits();

  /** Whether it came from a resident who was being served (STD-08); false unless set. */
  @Value.Default
  default boolean fromResident() {
    return false;
  }

  /** Whether a transfer was ordered that the work needs (CON-15); false unless set. */
  @Value.Default
  default boolean transferForWork() {
    return false;
  }

  /** Whether the person refused the transfer (CON-15). */
  Optional<Boolean> transferRefused();

  /** What was found (CON-16). */
  Optional<String> foundItem();

  /** What became of the item found (CON-16). */
  Optional<FoundItemFate> foundItemFate();

  /** To whom an incident was reported (CON-17). */
  Optional<Role> incidentReportedTo();

  /** Whether the report was false (CON-17); false unless set. */
  @Value.Default
  default boolean falseReport() {
    return false;
  }

  /** Refuses acts and roles that are neither built in nor declared. */
  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    book.vocabulary().checkAll("acts", acts(), problems);
    book.vocabulary().check("incidentReportedTo", incidentReportedTo(), problems);
  }

  /** Refuses negative numbers, all at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("ConductRecord");
    problems.requireNotNegative("distanceM", distanceM());
    problems.requireCount("participants", participants());
    problems.requireCount("meetingNumber", meetingNumber());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableConductRecord.Builder {}
}
