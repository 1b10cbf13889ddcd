package dev.guicheng.callback;

import dev.guicheng.Channel;
import dev.guicheng.Form;
import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.Severity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One callback that was (or was not) made.
 *
 * <p>Kind {@code callback-record}.
 */
@Value.Immutable
public interface CallbackRecord extends Question<CallbackRecordOutcome> {
  @Override
  default String kind() {
    return "callback-record";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** What it follows. */
  CallbackEvent event();

  /** Day the work finished. */
  Optional<LocalDate> finishedOn();

  /** Instant it finished. */
  Optional<LocalDateTime> finishedAt();

  /** Of a complaint. */
  Optional<Severity> severity();

  /** Day of the callback. */
  Optional<LocalDate> calledBackOn();

  /** Instant of the callback. */
  Optional<LocalDateTime> calledBackAt();

  /** Resident absent or refused: an attempt, not a callback (Y-13); false unless set. */
  @Value.Default
  default boolean attemptedOnly() {
    return false;
  }

  /** Recorded attempts (callback.attempts). */
  Optional<Integer> attempts();

  /** Who performed it; empty = not known. */
  List<Role> performers();

  /** How; empty = not known. */
  List<CallbackMode> modes();

  /** What was asked. */
  List<CallbackContent> contents();

  /** Record used. */
  Optional<Form> form();

  /** 住户签名. */
  Optional<Boolean> residentSigned();

  /** Outcome of the callback. */
  Optional<CallbackResult> result();

  /** Told about it; empty = not known. */
  List<Role> reportedTo();

  /** New complaint opened. */
  Optional<Boolean> complaintOpened();

  /** Resident's question answered at once. */
  Optional<Boolean> questionAnswered();

  /** Appointed time for the answer; absent = none made. */
  Optional<LocalDateTime> appointmentAt();

  /** 重大问题; false unless set. */
  @Value.Default
  default boolean majorIssue() {
    return false;
  }

  /** Put on the regular meeting's agenda. */
  Optional<Boolean> onAgenda();

  /** 向公司请示. */
  Optional<Boolean> companyInformed();

  /** Defect found during the callback. */
  Optional<LocalDateTime> issueFoundAt();

  /** Notice to repair staff. */
  Optional<LocalDateTime> noticeAt();

  /** WRITTEN required. */
  Optional<Channel> noticeChannel();

  /** Moment of asking. */
  Optional<LocalDateTime> asOf();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("CallbackRecord");
    problems.requireCount("attempts", attempts());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackRecord.Builder {}
}
