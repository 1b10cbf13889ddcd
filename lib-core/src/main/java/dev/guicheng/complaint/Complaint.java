package dev.guicheng.complaint;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.Severity;
import dev.guicheng.Suggestion;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An opinion, suggestion or complaint has just come in: what to say, which class, who handles it,
 * by when.
 *
 * <p>Kind {@code complaint}. Instants are local to the property. The class follows from the
 * established {@link #causes()}, else from the {@link #topic()}, else from keywords in the {@link
 * #text()}; evidence of a lower level is not looked at.
 */
@Value.Immutable
public interface Complaint extends Question<ComplaintOutcome> {
  @Override
  default String kind() {
    return "complaint";
  }

  /** The day it came in, else the day it was accepted, else the day the receiver's shift ends. */
  @Override
  default Optional<LocalDate> policyDate() {
    return receivedAt().or(this::acceptedAt).or(this::shiftEndsAt).map(LocalDateTime::toLocalDate);
  }

  /** Refuses a topic that {@code complaint.topics} does not have, and an undeclared role. */
  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    book.vocabulary().check("receivedBy", receivedBy(), problems);
    Set<String> topics = book.complaint().topics().keySet();
    topic()
        .filter(key -> !topics.contains(key))
        .ifPresent(
            key ->
                problems.add(
                    "topic",
                    Reason.UNKNOWN_VALUE,
                    "\"%s\" is no topic of %s%s",
                    key,
                    ComplaintPolicy.TOPICS,
                    Suggestion.maybe(key, topics)));
  }

  /** What came in. */
  ContactType type();

  /**
   * Who received it: {@code FRONT_DESK} or {@code BUSINESS_DEPARTMENT}. It matters only under
   * {@code complaint.courtesy=ARTICLE_14}, where a receiver not known is taken for a business
   * department.
   */
  Optional<Role> receivedBy();

  /** When it came in; on this day it is verified (CMP-24). */
  Optional<LocalDateTime> receivedAt();

  /** When the service assistant or manager accepted it: the feedback clock starts (CMP-17). */
  Optional<LocalDateTime> acceptedAt();

  /**
   * When the receiver's shift ends: by then a good suggestion is passed on (CMP-04). For a
   * suggestion that comes in after it, the end of the next shift.
   */
  Optional<LocalDateTime> shiftEndsAt();

  /** It is about a staff member's service (服务投诉, CMP-06); false unless set. */
  @Value.Default
  default boolean concernsStaff() {
    return false;
  }

  /** The facts have been verified; before that nobody is reported (CMP-06). */
  Optional<Boolean> verified();

  /** A good suggestion (好的建议, CMP-04); false unless set. */
  @Value.Default
  default boolean commendable() {
    return false;
  }

  /** The established causes, in any order, several allowed; empty = not established yet. */
  List<Cause> causes();

  /** What it is about, a key of {@code complaint.topics}; read where no cause is established. */
  Optional<String> topic();

  /** The customer's words, Chinese or English; read where there is neither cause nor topic. */
  Optional<String> text();

  /** How severe it is: a person's judgement, the manual does not define it (Y-04). */
  Optional<Severity> severity();

  /** It can be solved at once (当时可以解决, CMP-15 and CMP-16). */
  Optional<Boolean> solvableNow();

  /** It is urgent (轻重缓急, CMP-16); false unless set. */
  @Value.Default
  default boolean urgent() {
    return false;
  }

  /** A defect the developer left behind (工程遗留问题, CMP-27); false unless set. */
  @Value.Default
  default boolean legacyDefect() {
    return false;
  }

  /** A larger one (较大的, CMP-27); false unless set. */
  @Value.Default
  default boolean largeScale() {
    return false;
  }

  /** It can be handled in good time (能及时处理, CMP-27); not known counts as yes. */
  Optional<Boolean> solvableInTime();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableComplaint.Builder {}
}
