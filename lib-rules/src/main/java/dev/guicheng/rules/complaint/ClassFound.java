package dev.guicheng.rules.complaint;

import dev.guicheng.ComplaintClass;
import dev.guicheng.complaint.Complaint;

/**
 * A class that applies to a complaint; several may.
 *
 * @param question the complaint
 * @param complaintClass the class
 */
public record ClassFound(Complaint question, ComplaintClass complaintClass) {}
