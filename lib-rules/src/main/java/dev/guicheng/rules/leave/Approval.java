package dev.guicheng.rules.leave;

import dev.guicheng.Role;
import dev.guicheng.leave.LeaveRecord;
import java.util.List;

/**
 * Derived fact: who could approve a leave that was taken.
 *
 * @param question the record
 * @param approvers any of them suffices; empty where the approver is not judged
 */
public record Approval(LeaveRecord question, List<Role> approvers) {
  /** Copies the list. */
  public Approval {
    approvers = List.copyOf(approvers);
  }

  /** Whether the approver is judged. */
  public boolean judged() {
    return !approvers.isEmpty();
  }

  /** Whether none of those who approved could. */
  public boolean byTheWrongPerson() {
    return judged() && question.approvedBy().stream().noneMatch(approvers::contains);
  }
}
