package dev.guicheng.rules.handover;

import dev.guicheng.handover.Authority;
import dev.guicheng.handover.Handover;
import java.util.Optional;

/**
 * Derived fact: a co-owner did not come and owes a power of attorney.
 *
 * @param question the handover
 * @param grantor the id of the absent co-owner
 * @param power the power that was shown, of several the best
 */
public record PowerOwed(Handover question, String grantor, Optional<Authority> power) {
  /** Looks the power up. */
  public static PowerOwed of(Handover question, String grantor) {
    return new PowerOwed(question, grantor, question.findPowerOf(grantor));
  }

  /** The attribute path of the power. */
  public String path() {
    return Authority.pathOf(grantor);
  }

  /** Whether an owner came to whom it could have been given. */
  public boolean borneByAnOwner() {
    return !question.present().isEmpty();
  }
}
