package dev.guicheng.rules;

import dev.guicheng.Action;
import dev.guicheng.Channel;
import dev.guicheng.Form;
import dev.guicheng.Obligation;
import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.manual.Deadline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** A duty somebody now has; it cites the clause of the rule that concludes it. */
public final class ObligationDraft extends Conclusion {
  private final Obligation.Builder obligation;

  ObligationDraft(Question<?> about, Role role, Action action) {
    super(about, null);
    this.obligation = Obligation.builder().role(role).action(action);
  }

  /** To whom; any one of several satisfies. */
  public ObligationDraft to(Role... addressees) {
    obligation.addTo(addressees);
    return this;
  }

  /** By when. */
  public ObligationDraft by(Deadline deadline) {
    obligation.dueOn(deadline.day()).dueAt(deadline.dueAt());
    return this;
  }

  /** By when, where that is known. */
  public ObligationDraft by(Optional<Deadline> deadline) {
    deadline.ifPresent(this::by);
    return this;
  }

  /** The earliest day. */
  public ObligationDraft from(LocalDate opensOn) {
    obligation.opensOn(opensOn);
    return this;
  }

  /** The paper to use. */
  public ObligationDraft on(Form form) {
    obligation.form(form);
    return this;
  }

  /** The permitted channels. */
  public ObligationDraft through(Collection<Channel> channels) {
    obligation.addAllChannels(channels);
    return this;
  }

  Obligation cite(String clause) {
    return obligation.clause(clause).build();
  }
}
