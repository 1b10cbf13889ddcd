package dev.guicheng.rules.complaint;

import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.manual.Deadline;

/**
 * By when a recorded complaint is verified (CMP-24).
 *
 * @param question the record
 * @param deadline the limit
 */
public record VerificationDeadline(ComplaintRecord question, Deadline deadline) {}
