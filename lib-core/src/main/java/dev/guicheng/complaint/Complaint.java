package dev.guicheng.complaint;

import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.Severity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An opinion, suggestion or complaint has just come in: what to say, which class, who handles it,
 * by when.
 *
 * <p>Kind {@code complaint}.
 */
@Value.Immutable
public interface Complaint extends Question<ComplaintOutcome> {
  @Override
  default String kind() {
    return "complaint";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** What came in. */
  ContactType type();

  /** FRONT_DESK or BUSINESS_DEPARTMENT; matters only under complaint.courtesy=ARTICLE_14. */
  Optional<Role> receivedBy();

  /** When it came in. */
  Optional<LocalDateTime> receivedAt();

  /** When the service assistant or manager accepted it (CMP-17). */
  Optional<LocalDateTime> acceptedAt();

  /** End of the receiver's shift (CMP-04); for a suggestion after it, the next shift's end. */
  Optional<LocalDateTime> shiftEndsAt();

  /** 服务投诉: about a staff member's service (CMP-06); false unless set. */
  @Value.Default
  default boolean concernsStaff() {
    return false;
  }

  /** Facts have been verified (CMP-06). */
  Optional<Boolean> verified();

  /** 好的建议 (CMP-04); false unless set. */
  @Value.Default
  default boolean commendable() {
    return false;
  }

  /** Established causes; several allowed; empty = not established. */
  List<Cause> causes();

  /** Key of complaint.topics. */
  Optional<String> topic();

  /** The customer's words, Chinese or English. */
  Optional<String> text();

  /** Human input (Y-04). */
  Optional<Severity> severity();

  /** 当时可以解决 (CMP-15/16). */
  Optional<Boolean> solvableNow();

  /** 轻重缓急 (CMP-16); false unless set. */
  @Value.Default
  default boolean urgent() {
    return false;
  }

  /** 工程遗留问题 (CMP-27); false unless set. */
  @Value.Default
  default boolean legacyDefect() {
    return false;
  }

  /** 较大的; false unless set. */
  @Value.Default
  default boolean largeScale() {
    return false;
  }

  /** 能及时处理. */
  Optional<Boolean> solvableInTime();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableComplaint.Builder {}
}
