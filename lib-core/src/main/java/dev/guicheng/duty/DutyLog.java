package dev.guicheng.duty;

import dev.guicheng.Question;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A log of recurring duties against the duty table.
 *
 * <p>Kind {@code duty-log}.
 */
@Value.Immutable
public interface DutyLog extends Question<DutyLogOutcome> {
  @Override
  default String kind() {
    return "duty-log";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Which duties to judge. */
  List<Duty> duties();

  /** First day covered. */
  LocalDate startsOn();

  /** Last day covered. */
  LocalDate endsOn();

  /**
   * Areas, windows or persons each duty must cover; empty = one; DIRECTOR_VISIT then has
   * SERVICE_CENTRE_DIRECTOR and OFFICE_DIRECTOR.
   */
  List<String> subjects();

  /** Everything that was done; complete up to asOf. */
  List<Occurrence> log();

  /** Not workdays; used only by LAST_WORKDAY and NEXT_WORKDAY. */
  List<LocalDate> holidays();

  /** Workdays at weekends. */
  List<LocalDate> makeUpDays();

  /** CMP-14: year-end summary and award made; absent = not judged. */
  Optional<Boolean> yearEndSummary();

  /** Default: 00:00 of the day after endsOn. */
  Optional<LocalDateTime> asOf();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableDutyLog.Builder {}
}
