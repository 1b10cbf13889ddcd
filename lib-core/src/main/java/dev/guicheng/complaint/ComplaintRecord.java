package dev.guicheng.complaint;

import dev.guicheng.Channel;
import dev.guicheng.ComplaintClass;
import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.Severity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The handling record of one complaint or suggestion.
 *
 * <p>Kind {@code complaint-record}.
 */
@Value.Immutable
public interface ComplaintRecord extends Question<ComplaintRecordOutcome> {
  @Override
  default String kind() {
    return "complaint-record";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** What came in. */
  ContactType type();

  /** As determined. */
  List<ComplaintClass> classes();

  /** Human input. */
  Optional<Severity> severity();

  /** 服务投诉; false unless set. */
  @Value.Default
  default boolean concernsStaff() {
    return false;
  }

  /** Entered on 来访接待记录表. */
  Optional<Boolean> recorded();

  /** The intake form. */
  Optional<IntakeForm> intake();

  /** When it came in. */
  Optional<LocalDateTime> receivedAt();

  /** Accepted by service assistant/manager. */
  Optional<LocalDateTime> acceptedAt();

  /** Progress fed back. */
  Optional<LocalDateTime> feedbackAt();

  /** Investigated and verified. */
  Optional<Boolean> verified();

  /** When verified. */
  Optional<LocalDateTime> verifiedAt();

  /** Everybody informed so far. */
  List<Role> reportedTo();

  /** Asks for a leader; false unless set. */
  @Value.Default
  default boolean requestsLeader() {
    return false;
  }

  /** Request is reasonable (human judgement). */
  Optional<Boolean> requestReasonable();

  /** Staff cooperated. */
  Optional<Boolean> requestGranted();

  /** How the apology was made. */
  Optional<Channel> apologyChannel();

  /** 特殊事件; false unless set. */
  @Value.Default
  default boolean specialEvent() {
    return false;
  }

  /** Ordered. */
  List<IncidentStep> incidentSteps();

  /** 及时处理. */
  Optional<Boolean> handledPromptly();

  /** Promised reply day; absent = none promised. */
  Optional<LocalDate> promisedReplyOn();

  /** Owner agreed to it. */
  Optional<Boolean> ownerAgreed();

  /** Solvable at once. */
  Optional<Boolean> solvableNow();

  /** Handled at once. */
  Optional<Boolean> handledNow();

  /** Suggestion adopted. */
  Optional<Boolean> adopted();

  /** How adoption was told. */
  Optional<Channel> noticeChannel();

  /** Non-adoption explained. */
  Optional<Boolean> explained();

  /** 张榜公布 (CMP-32). */
  Optional<Boolean> measuresPosted();

  /** The processing form (class 1). */
  Optional<ProcessingForm> processingForm();

  /** Measures completed. */
  Optional<LocalDate> completedOn();

  /** Engineering verified on site (class 2). */
  Optional<Boolean> siteVerified();

  /** Opinions signed (class 2). */
  List<Role> signatures();

  /** Form sent to the developer. */
  Optional<DeveloperForm> developerForm();

  /** Engineering reported back. */
  Optional<Boolean> engineeringFeedback();

  /** 对客户进行合理解释. */
  Optional<Boolean> customerInformed();

  /** 处理结果公布 (class 3). */
  Optional<Boolean> resultPublished();

  /** In recorded order. */
  List<HandlingStage> stages();

  /** The service record. */
  Optional<ServiceNote> serviceNote();

  /** Handling finished. */
  Optional<LocalDateTime> handledAt();

  /** Told the result. */
  List<Role> repliedTo();

  /** Passed to the callback flow. */
  Optional<Boolean> callbackOpened();

  /** Type of complaint, key of complaint.deadlines. */
  Optional<String> matter();

  /** Moment of asking. */
  Optional<LocalDateTime> asOf();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableComplaintRecord.Builder {}
}
