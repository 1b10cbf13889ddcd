package dev.guicheng.handover;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Handover} question is answered. */
@Value.Immutable
public interface HandoverOutcome {
  /** Absent when undetermined. */
  Optional<Boolean> documentsComplete();

  /** What is missing. */
  List<String> missing();

  /** HND-05. */
  Optional<Boolean> accountsCleared();

  /** DocumentsComplete and accountsCleared; absent while one is unknown and none false. */
  Optional<Boolean> mayHandOver();

  /** DocumentsVerified and mayHandOver, likewise. */
  Optional<Boolean> mayReleaseKeys();

  /** What to archive; the certificate original always. */
  List<ArchiveItem> archive();

  /** Forms to fill on the spot. */
  List<FormCopies> requiredForms();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableHandoverOutcome.Builder {}
}
