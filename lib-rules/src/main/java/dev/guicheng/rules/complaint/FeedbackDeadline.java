package dev.guicheng.rules.complaint;

import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.manual.Deadline;

/**
 * By when the customer of a recorded complaint is told how it goes (CMP-17).
 *
 * @param question the record
 * @param deadline the limit
 */
public record FeedbackDeadline(ComplaintRecord question, Deadline deadline) {}
