package dev.guicheng.rules.repair;

import static dev.guicheng.rules.Conclude.check;
import static java.util.Objects.requireNonNull;

import dev.guicheng.repair.Consent;
import dev.guicheng.repair.RepairRecord;
import dev.guicheng.rules.Judgement;

/**
 * Derived: work that needs a quote and consent, or perhaps does.
 *
 * @param consent what is known of quote and consent
 * @param needed whether they are certainly needed
 */
public record WorkConsent(Consent consent, boolean needed) {
  /** Refuses nulls. */
  public WorkConsent {
    requireNonNull(consent, "consent");
  }

  /** The record of the repair. */
  public RepairRecord question() {
    return consent.question();
  }

  /** A judgement of something that must be so before work starts; until then it is advice. */
  public Judgement beforeStart() {
    Judgement judgement = check(question());
    return consent.started() ? judgement : judgement.atWorstAdvisory();
  }

  /** That quote, consent and start follow one another, as far as instants are known. */
  public Judgement sequence() {
    Judgement judgement = beforeStart().given(consent.startPath(), consent.start());
    consent
        .quotedAt()
        .ifPresent(
            quotedAt ->
                judgement
                    .given("quotedAt", quotedAt)
                    .notBefore("consentedAt", consent.agreedAt(), quotedAt)
                    .notBefore(consent.startPath(), consent.start(), quotedAt));
    consent
        .agreedAt()
        .ifPresent(
            agreedAt ->
                judgement
                    .given("consentedAt", agreedAt)
                    .notBefore(consent.startPath(), consent.start(), agreedAt));
    return judgement;
  }
}
