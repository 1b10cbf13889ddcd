package dev.guicheng.callback;

import dev.guicheng.Channel;
import dev.guicheng.Form;
import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.Severity;
import dev.guicheng.manual.Moment;
import dev.guicheng.policy.PolicyBook;
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

  /**
   * The day of asking; without it the day the work finished, else that of the callback, else that
   * on which a defect was found.
   */
  @Override
  default Optional<LocalDate> policyDate() {
    return asOf()
        .or(this::finishedAt)
        .map(LocalDateTime::toLocalDate)
        .or(this::finishedOn)
        .or(() -> calledBack().map(Moment::day))
        .or(() -> issueFoundAt().map(LocalDateTime::toLocalDate));
  }

  /** Every role and form must be built in or declared by the book. */
  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    book.vocabulary().checkAll("performers", performers(), problems);
    book.vocabulary().check("form", form(), problems);
    book.vocabulary().checkAll("reportedTo", reportedTo(), problems);
  }

  /** What it follows. */
  CallbackEvent event();

  /**
   * The day the work finished, local to the property; of both, the day of {@link #finishedAt()}.
   */
  Optional<LocalDate> finishedOn();

  /**
   * The instant the work finished, local to the property; limits in hours are left open without it.
   */
  Optional<LocalDateTime> finishedAt();

  /** How grave a complaint was; for other events it says nothing. */
  Optional<Severity> severity();

  /** The day of the callback or of the attempt, local to the property. */
  Optional<LocalDate> calledBackOn();

  /** The instant of the callback or of the attempt; it counts before {@link #calledBackOn()}. */
  Optional<LocalDateTime> calledBackAt();

  /**
   * The resident was absent or refused: an attempt, which is no callback (Y-13); false unless set.
   */
  @Value.Default
  default boolean attemptedOnly() {
    return false;
  }

  /** How many attempts were recorded, 0 or more (setting {@code callback.attempts}). */
  Optional<Integer> attempts();

  /** Who performed or organised it; empty = not known. */
  List<Role> performers();

  /** In which ways it was made; empty = not known. */
  List<CallbackMode> modes();

  /** What was asked about; empty = nothing. */
  List<CallbackContent> contents();

  /** The paper used. */
  Optional<Form> form();

  /** Whether the resident signed (住户签名). */
  Optional<Boolean> residentSigned();

  /** What the resident said of the work. */
  Optional<CallbackResult> result();

  /** Who was told of an unqualified result; empty = not known. */
  List<Role> reportedTo();

  /** Whether an unqualified result went on as a complaint. */
  Optional<Boolean> complaintOpened();

  /** Whether the resident's question was answered at once; empty if none was asked. */
  Optional<Boolean> questionAnswered();

  /** The time appointed for the answer; empty = none was made. */
  Optional<LocalDateTime> appointmentAt();

  /** A major issue came up (重大问题); false unless set. */
  @Value.Default
  default boolean majorIssue() {
    return false;
  }

  /** Whether a major issue was put on the agenda of the regular meeting. */
  Optional<Boolean> onAgenda();

  /** Whether the company was asked for instructions on a major issue (向公司请示). */
  Optional<Boolean> companyInformed();

  /** When the callback found a defect. */
  Optional<LocalDateTime> issueFoundAt();

  /** When the repair staff were given notice of the defect. */
  Optional<LocalDateTime> noticeAt();

  /** How they were given notice; it must be {@link Channel#WRITTEN}. */
  Optional<Channel> noticeChannel();

  /** The moment of asking, local to the property. */
  Optional<LocalDateTime> asOf();

  /** When the work finished, as far as it is known. */
  default Optional<Moment> finished() {
    return Moment.of(finishedOn(), finishedAt());
  }

  /** When the callback, or the attempt at one, was made, as far as it is known. */
  default Optional<Moment> calledBack() {
    return Moment.of(calledBackOn(), calledBackAt());
  }

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("CallbackRecord");
    problems.requireCount("attempts", attempts());
    FinishChecks.requireOneDay(finishedOn(), finishedAt(), problems);
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackRecord.Builder {}
}
