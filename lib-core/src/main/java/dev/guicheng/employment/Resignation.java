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
    return Optional.empty();
  }

  /** Grounds of article 17. */
  List<ResignationGround> grounds();

  /** For UNSAFE_CONDITIONS. */
  Optional<Boolean> confirmedByAuthority();

  /** Written notice given. */
  Optional<LocalDate> noticeOn();

  /** Last day. */
  Optional<LocalDate> leaveOn();

  /** In writing. */
  Optional<Boolean> written();

  /** Approved. */
  Optional<Boolean> approved();

  /** Work handed over. */
  Optional<Boolean> handoverDone();

  /** Items returned. */
  Optional<Boolean> itemsReturned();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableResignation.Builder {}
}
