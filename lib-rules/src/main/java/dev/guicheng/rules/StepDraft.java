package dev.guicheng.rules;

import dev.guicheng.Action;
import dev.guicheng.ComplaintClass;
import dev.guicheng.Form;
import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.Step;

/** One step of a route; it cites the clause of the rule that concludes it. */
public final class StepDraft extends Conclusion {
  private final int position;
  private final Step.Builder step;

  StepDraft(Question<?> about, int position, Role role, Action action) {
    super(about, null);
    this.position = position;
    this.step = Step.builder().role(role).action(action);
  }

  /** To whom. */
  public StepDraft to(Role... addressees) {
    step.addTo(addressees);
    return this;
  }

  /** The paper used. */
  public StepDraft on(Form form) {
    step.form(form);
    return this;
  }

  /** The complaint class it belongs to. */
  public StepDraft of(ComplaintClass complaintClass) {
    step.complaintClass(complaintClass);
    return this;
  }

  int position() {
    return position;
  }

  Step cite(String clause) {
    return step.clause(clause).build();
  }
}
