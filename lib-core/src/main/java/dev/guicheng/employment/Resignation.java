package dev.guicheng.employment;

import dev.guicheng.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An employee leaves.
 *
 * <p>Kind {@code resignation}.
 */
@Value.Immutable
public interface Resignation extends Question<ResignationOutcome> {
  @Override
  default String kind() {
    return "resignation";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return leaveOn().or(this::noticeOn);
  }

  /** The grounds of article 17 that the employee names. */
  List<ResignationGround> grounds();

  /** Whether the authority confirmed the unsafe conditions. */
  Optional<Boolean> confirmedByAuthority();

  /** The day notice was given. */
  Optional<LocalDate> noticeOn();

  /** The day of leaving. */
  Optional<LocalDate> leaveOn();

  /** Whether the notice is in writing. */
  Optional<Boolean> written();

  /** Whether the company approved it. */
  Optional<Boolean> approved();

  /** Whether the work is handed over. */
  Optional<Boolean> handoverDone();

  /** Whether the company's things are returned. */
  Optional<Boolean> itemsReturned();

  /**
   * Whether a ground of article 17 holds; unsafe conditions need the authority's confirmation.
   * Empty while only that is open.
   */
  default Optional<Boolean> isGroundHeld() {
    return confirmationNeeded() ? confirmedByAuthority() : Optional.of(!grounds().isEmpty());
  }

  /** Whether unsafe conditions are the only ground, so that all rests on the confirmation. */
  default boolean confirmationNeeded() {
    return !grounds().isEmpty()
        && grounds().stream().allMatch(ground -> ground == ResignationGround.UNSAFE_CONDITIONS);
  }

  /** Whether anything is told about notice and approval. */
  default boolean isNoticeTold() {
    return noticeOn().isPresent() || written().isPresent() || approved().isPresent();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableResignation.Builder {}
}
