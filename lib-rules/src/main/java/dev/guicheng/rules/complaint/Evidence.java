package dev.guicheng.rules.complaint;

import dev.guicheng.ComplaintClass;
import dev.guicheng.complaint.Cause;
import dev.guicheng.complaint.ClassEvidence;
import dev.guicheng.complaint.Complaint;
import dev.guicheng.complaint.ComplaintPolicy;
import dev.guicheng.complaint.KeywordMatcher;
import java.util.List;
import java.util.Optional;

/**
 * What the class of a complaint is judged by: its causes, else its topic, else keywords in its
 * text.
 *
 * @param question the complaint
 * @param level which of the three; empty if there is none
 * @param causes the established causes, at that level only
 * @param keywords the keywords found, at that level only
 * @param topics the topic, or the topics of the keywords
 * @param topicClasses the classes that the table of topics gives those topics, each once
 */
public record Evidence(
    Complaint question,
    Optional<ClassEvidence> level,
    List<Cause> causes,
    List<String> keywords,
    List<String> topics,
    List<ComplaintClass> topicClasses) {

  /** The established causes. */
  public static Evidence ofCauses(Complaint complaint) {
    return new Evidence(
        complaint,
        Optional.of(ClassEvidence.CAUSE),
        complaint.causes(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The topic. */
  public static Evidence ofTopic(Complaint complaint, ComplaintPolicy policy) {
    List<String> topics = complaint.topic().stream().toList();
    return new Evidence(
        complaint,
        Optional.of(ClassEvidence.TOPIC),
        List.of(),
        List.of(),
        topics,
        policy.classesOf(topics));
  }

  /** The keywords in the text; none of them is no evidence. */
  public static Evidence ofText(Complaint complaint, ComplaintPolicy policy) {
    KeywordMatcher.Matches matches =
        complaint.text().map(policy.keywordMatcher()::find).orElse(KeywordMatcher.Matches.NONE);
    return new Evidence(
        complaint,
        matches.keywords().isEmpty() ? Optional.empty() : Optional.of(ClassEvidence.KEYWORD),
        List.of(),
        matches.keywords(),
        matches.topics(),
        policy.classesOf(matches.topics()));
  }

  /** Whether this is the only cause established. */
  public boolean onlyCauseIs(Cause cause) {
    return !causes.isEmpty() && causes.stream().allMatch(cause::equals);
  }
}
