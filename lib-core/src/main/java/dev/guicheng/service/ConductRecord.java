package dev.guicheng.service;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a member of staff behaved in one situation.
 *
 * <p>Kind {@code conduct-record}.
 */
@Value.Immutable
public interface ConductRecord extends Question<ConductRecordOutcome> {
  @Override
  default String kind() {
    return "conduct-record";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** On duty; absent = true. */
  Optional<Boolean> onDuty();

  /** A call. */
  Optional<Call> call();

  /** A visit. */
  Optional<HomeVisit> homeVisit();

  /** Distance to the resident. */
  Optional<BigDecimal> distanceM();

  /** Smiled. */
  Optional<Boolean> smiled();

  /** People talking. */
  Optional<Integer> participants();

  /** Understood by all. */
  Optional<Boolean> commonLanguage();

  /** Words said. */
  Optional<String> utterance();

  /** Stage of the talk. */
  Optional<Talk> talk();

  /** With this owner. */
  Optional<Integer> meetingNumber();

  /** Can say the owner's name. */
  Optional<Boolean> nameKnown();

  /** Acts seen. */
  List<Act> acts();

  /** The acts of article 7 were permitted; false unless set. */
  @Value.Default
  default boolean permitted() {
    return false;
  }

  /** Where. */
  Optional<Place> place();

  /** Taken. */
  List<Benefit> benefits();

  /** Benefit came from a resident during service; false unless set. */
  @Value.Default
  default boolean fromResident() {
    return false;
  }

  /** Transfer for work need; false unless set. */
  @Value.Default
  default boolean transferForWork() {
    return false;
  }

  /** Refused. */
  Optional<Boolean> transferRefused();

  /** Item found. */
  Optional<String> foundItem();

  /** What became of it. */
  Optional<FoundItemFate> foundItemFate();

  /** CON-17. */
  Optional<Role> incidentReportedTo();

  /** CON-17; false unless set. */
  @Value.Default
  default boolean falseReport() {
    return false;
  }

  /** Refuses what contradicts itself, all problems at once. */
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
