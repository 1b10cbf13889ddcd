package dev.guicheng.quality;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What posts require (file 003, section 2). */
public final class QualificationPolicy {
  /** The least experience of a supervisor, in years, inclusive (STF-01). */
  public static final Setting<BigDecimal> SUPERVISOR_YEARS =
      Setting.of(
              "qualification.supervisor.years",
              SettingTypes.decimal(),
              new BigDecimal("3"),
              "STF-01",
              "inclusive")
          .in("years");

  /** The least education of a supervisor (STF-01). */
  public static final Setting<Education> SUPERVISOR_EDUCATION =
      Setting.of(
          "qualification.supervisor.education",
          SettingTypes.choice("Education", List.of(Education.values()), Education::name),
          Education.COLLEGE,
          "STF-01",
          "or higher");

  /** The least experience of a team leader, in years; lost from the manual (STF-02). */
  public static final Setting<Optional<BigDecimal>> TEAM_LEADER_YEARS =
      Setting.notGiven("qualification.teamLeader.years", SettingTypes.decimal(), "STF-02", "elided")
          .in("years");

  /** The least score of a team leader's exam, in points; lost from the manual (STF-02). */
  public static final Setting<Optional<BigDecimal>> TEAM_LEADER_EXAM_SCORE =
      Setting.notGiven(
              "qualification.teamLeader.examScore", SettingTypes.decimal(), "STF-02", "elided")
          .in("points");

  /** The levels of complaint that a supervisor handles; lost from the manual (STF-07). */
  public static final Setting<Optional<List<Integer>>> COMPLAINT_LEVELS =
      Setting.notGiven(
          "qualification.complaintLevels",
          SettingTypes.list(SettingTypes.integer(0)),
          "STF-07",
          "elided");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          SUPERVISOR_YEARS,
          SUPERVISOR_EDUCATION,
          TEAM_LEADER_YEARS,
          TEAM_LEADER_EXAM_SCORE,
          COMPLAINT_LEVELS);

  private final PolicyBook book;

  /** The section of a policy book. */
  public QualificationPolicy(PolicyBook book) {
    this.book = book;
  }

  /** The value of {@link #SUPERVISOR_YEARS}. */
  public BigDecimal supervisorYears() {
    return book.get(SUPERVISOR_YEARS);
  }

  /** The value of {@link #SUPERVISOR_EDUCATION}. */
  public Education supervisorEducation() {
    return book.get(SUPERVISOR_EDUCATION);
  }

  /** The education that a team leader needs at least (STF-02); the manual's, no setting. */
  public Education teamLeaderEducation() {
    return Education.COLLEGE;
  }

  /** The certificates that supervisors and team leaders hold; the manual's, no setting. */
  public List<Certificate> certificates() {
    return Certificate.builtIn();
  }

  /** The value of {@link #TEAM_LEADER_YEARS}. */
  public Optional<BigDecimal> teamLeaderYears() {
    return book.get(TEAM_LEADER_YEARS);
  }

  /** The value of {@link #TEAM_LEADER_EXAM_SCORE}. */
  public Optional<BigDecimal> teamLeaderExamScore() {
    return book.get(TEAM_LEADER_EXAM_SCORE);
  }

  /** The value of {@link #COMPLAINT_LEVELS}. */
  public Optional<List<Integer>> complaintLevels() {
    return book.get(COMPLAINT_LEVELS);
  }
}
