package dev.guicheng.repair;

import static java.util.Objects.requireNonNull;

import dev.guicheng.manual.Moment;
import java.util.Optional;

/**
 * What is known of the quote for a repair, of the owner's consent, and of the start of work
 * (REP-11).
 *
 * @param question the record of the repair
 */
public record Consent(RepairRecord question) {
  /** Refuses nulls. */
  public Consent {
    requireNonNull(question, "question");
  }

  /** Whether a price was quoted: as told, else true where it is known when. */
  public Optional<Boolean> quoted() {
    return question.quoted().or(() -> question.quotedAt().map(instant -> true));
  }

  /** Whether the owner agreed: as told, else true where it is known when. */
  public Optional<Boolean> agreed() {
    return question.consented().or(() -> question.consentedAt().map(instant -> true));
  }

  /** The price is known to be zero. */
  public boolean free() {
    return question.quote().filter(price -> price.signum() == 0).isPresent();
  }

  /** Work has started: what is finished was started. */
  public boolean started() {
    return question.startedAt().isPresent() || question.completedAt().isPresent();
  }

  /** When work started; where that is not known, when it was finished, which is no earlier. */
  public Optional<Moment> start() {
    return question.startedAt().or(question::completedAt).map(Moment::at);
  }

  /** The path of {@link #start()}. */
  public String startPath() {
    return question.startedAt().isPresent() || question.completedAt().isEmpty()
        ? "startedAt"
        : "completedAt";
  }

  /** When a price was quoted. */
  public Optional<Moment> quotedAt() {
    return question.quotedAt().map(Moment::at);
  }

  /** When the owner agreed. */
  public Optional<Moment> agreedAt() {
    return question.consentedAt().map(Moment::at);
  }

  /** Quote, consent and start follow one another, as far as instants are known. */
  public boolean inOrder() {
    return follows(quotedAt(), agreedAt())
        && follows(quotedAt(), start())
        && follows(agreedAt(), start());
  }

  private static boolean follows(Optional<Moment> first, Optional<Moment> then) {
    return first.isEmpty() || then.isEmpty() || !then.get().isBefore(first.get());
  }

  /**
   * Whether work that needs a quote and consent may start, or could: quoted, agreed and in order.
   * Empty while a part is not known and no other part forbids it.
   */
  public Optional<Boolean> complete() {
    if (!quoted().orElse(true) || !agreed().orElse(true) || !inOrder()) {
      return Optional.of(false);
    }
    return quoted().isPresent() && agreed().isPresent() ? Optional.of(true) : Optional.empty();
  }
}
