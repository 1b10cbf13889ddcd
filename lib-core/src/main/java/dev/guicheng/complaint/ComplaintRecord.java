package dev.guicheng.complaint;

import dev.guicheng.Channel;
import dev.guicheng.ComplaintClass;
import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.Severity;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Vocabulary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The handling record of one complaint or suggestion: was it handled as the manual asks.
 *
 * <p>Kind {@code complaint-record}. Instants are local to the property. A fact that is absent is
 * not known and leaves its clause undetermined; a list holds what was recorded, so who is not in it
 * was not told; a field that is absent on a form is blank on the paper.
 */
@Value.Immutable
public interface ComplaintRecord extends Question<ComplaintRecordOutcome> {
  @Override
  default String kind() {
    return "complaint-record";
  }

  /**
   * The day of {@link #asOf()}, else the day it came in, was accepted, verified, fed back, handled
   * or completed: the first of these that is known.
   */
  @Override
  default Optional<LocalDate> policyDate() {
    return asOf()
        .or(this::receivedAt)
        .or(this::acceptedAt)
        .or(this::verifiedAt)
        .or(this::feedbackAt)
        .or(this::handledAt)
        .map(LocalDateTime::toLocalDate)
        .or(this::completedOn);
  }

  /** Refuses roles that are neither built in nor declared. */
  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    Vocabulary vocabulary = book.vocabulary();
    vocabulary.checkAll("reportedTo", reportedTo(), problems);
    vocabulary.checkAll("signatures", signatures(), problems);
    developerForm()
        .ifPresent(
            form -> vocabulary.checkAll("developerForm.signedBy", form.signedBy(), problems));
    vocabulary.checkAll("repliedTo", repliedTo(), problems);
  }

  /** What came in. */
  ContactType type();

  /** The classes as determined; empty = none determined, so no class clause is judged. */
  List<ComplaintClass> classes();

  /** How severe it is: a person's judgement (Y-04). */
  Optional<Severity> severity();

  /** It is about a staff member's service (服务投诉, CMP-06); false unless set. */
  @Value.Default
  default boolean concernsStaff() {
    return false;
  }

  /** It was entered on the reception record (来访接待记录表, CMP-01). */
  Optional<Boolean> recorded();

  /** The intake form; absent = not known (CMP-02). */
  Optional<IntakeForm> intake();

  /** When it came in; the verification and handling limits count from it (CMP-24, CMP-36). */
  Optional<LocalDateTime> receivedAt();

  /** When the service assistant or manager accepted it; the feedback clock starts (CMP-17). */
  Optional<LocalDateTime> acceptedAt();

  /** When the customer was first told how it goes (CMP-17). */
  Optional<LocalDateTime> feedbackAt();

  /** The facts were investigated and verified (CMP-10). */
  Optional<Boolean> verified();

  /** When they were verified (CMP-24). */
  Optional<LocalDateTime> verifiedAt();

  /** Everybody inside who was informed so far (CMP-06, CMP-15, CMP-16). */
  List<Role> reportedTo();

  /** The customer asks to speak to a leader (CMP-07); false unless set. */
  @Value.Default
  default boolean requestsLeader() {
    return false;
  }

  /** That request is reasonable: a person's judgement (CMP-07). */
  Optional<Boolean> requestReasonable();

  /** Staff cooperated with that request (CMP-07). */
  Optional<Boolean> requestGranted();

  /** How the apology for a major complaint was made (CMP-08). */
  Optional<Channel> apologyChannel();

  /** A special event (特殊事件, CMP-09); false unless set. */
  @Value.Default
  default boolean specialEvent() {
    return false;
  }

  /** What was done in the special event, in order (CMP-09). */
  List<IncidentStep> incidentSteps();

  /** It was handled promptly (及时处理, CMP-11). */
  Optional<Boolean> handledPromptly();

  /** The day a reply was promised for; absent = none was promised (CMP-11). */
  Optional<LocalDate> promisedReplyOn();

  /** The owner agreed to that day (CMP-11). */
  Optional<Boolean> ownerAgreed();

  /** It could be solved at once (CMP-15 and CMP-16). */
  Optional<Boolean> solvableNow();

  /** It was handled at once (CMP-15). */
  Optional<Boolean> handledNow();

  /** The suggestion was adopted (CMP-05). */
  Optional<Boolean> adopted();

  /** How the customer was told of the adoption; by telephone (CMP-05). */
  Optional<Channel> noticeChannel();

  /** It was explained why the suggestion was not adopted (CMP-05). */
  Optional<Boolean> explained();

  /** The measures and the commended residents were posted (张榜公布, CMP-32). */
  Optional<Boolean> measuresPosted();

  /** The processing form of class 1; absent = not known (CMP-22 to CMP-23b). */
  Optional<ProcessingForm> processingForm();

  /** The day the measures were completed (CMP-23). */
  Optional<LocalDate> completedOn();

  /** Class 2: the engineering department verified on site (CMP-26). */
  Optional<Boolean> siteVerified();

  /** Class 2: who signed an opinion before it goes to the developer (CMP-26). */
  List<Role> signatures();

  /** The form sent to the developer; absent = not known (CMP-28, ARC-07). */
  Optional<DeveloperForm> developerForm();

  /** Class 2: the engineering department reported back; not known counts as not yet (CMP-26). */
  Optional<Boolean> engineeringFeedback();

  /** The customer got an explanation from that report (对客户进行合理解释, CMP-26). */
  Optional<Boolean> customerInformed();

  /** Class 3: the result was published (处理结果公布, CMP-29). */
  Optional<Boolean> resultPublished();

  /** The stages of handling, in recorded order (CMP-37). */
  List<HandlingStage> stages();

  /** The service record; absent = not known (CMP-38). */
  Optional<ServiceNote> serviceNote();

  /** When handling was finished (CMP-30, CMP-31, CMP-36). */
  Optional<LocalDateTime> handledAt();

  /** Who was told the result (CMP-31). */
  List<Role> repliedTo();

  /** It was passed on to the callback flow (CMP-30). */
  Optional<Boolean> callbackOpened();

  /** The type of complaint, a key of {@code complaint.deadlines} (CMP-36). */
  Optional<String> matter();

  /** The moment of asking: what is not done by then, and over, is late. */
  Optional<LocalDateTime> asOf();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableComplaintRecord.Builder {}
}
