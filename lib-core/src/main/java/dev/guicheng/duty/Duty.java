package dev.guicheng.duty;

import dev.guicheng.Code;
import java.util.List;

/**
 * A recurring duty. An open vocabulary: a site declares further codes under {@code
 * vocabulary.Duty}.
 *
 * @param code the code, such as {@code DIRECTOR_VISIT}
 */
public record Duty(String code) implements Code {
  /** 主任登门回访. */
  public static final Duty DIRECTOR_VISIT = new Duty("DIRECTOR_VISIT");

  /** 员工区域回访. */
  public static final Duty AREA_VISIT = new Duty("AREA_VISIT");

  /** 物管员回访. */
  public static final Duty ADMINISTRATOR_VISIT = new Duty("ADMINISTRATOR_VISIT");

  /** 楼长会. */
  public static final Duty BUILDING_HEAD_MEETING = new Duty("BUILDING_HEAD_MEETING");

  /** 业主恳谈会. */
  public static final Duty OWNER_FORUM = new Duty("OWNER_FORUM");

  /** 业委会沟通. */
  public static final Duty COMMITTEE_LIAISON = new Duty("COMMITTEE_LIAISON");

  /** 大堂助理走访. */
  public static final Duty LOBBY_VISIT = new Duty("LOBBY_VISIT");

  /** 年度调查. */
  public static final Duty ANNUAL_SURVEY = new Duty("ANNUAL_SURVEY");

  /** 季度满意度调查. */
  public static final Duty QUARTERLY_SURVEY = new Duty("QUARTERLY_SURVEY");

  /** 定期满意度调查. */
  public static final Duty REGULAR_SURVEY = new Duty("REGULAR_SURVEY");

  /** 投诉月度汇总. */
  public static final Duty COMPLAINT_SUMMARY = new Duty("COMPLAINT_SUMMARY");

  /** 建议月度表. */
  public static final Duty SUGGESTION_SHEET = new Duty("SUGGESTION_SHEET");

  /** 回访月末统计. */
  public static final Duty CALLBACK_STATISTICS = new Duty("CALLBACK_STATISTICS");

  /** 回访资料移交. */
  public static final Duty CALLBACK_ARCHIVING = new Duty("CALLBACK_ARCHIVING");

  /** 考勤汇总报送. */
  public static final Duty ATTENDANCE_REPORT = new Duty("ATTENDANCE_REPORT");

  /** 大堂值班表. */
  public static final Duty LOBBY_ROSTER = new Duty("LOBBY_ROSTER");

  /** 大堂清洁. */
  public static final Duty LOBBY_CLEANING = new Duty("LOBBY_CLEANING");

  /** 安全检查. */
  public static final Duty SAFETY_CHECK = new Duty("SAFETY_CHECK");

  /** 窗口巡视. */
  public static final Duty WINDOW_PATROL = new Duty("WINDOW_PATROL");

  /** 岗位巡视. */
  public static final Duty POST_PATROL = new Duty("POST_PATROL");

  /** 区内巡视. */
  public static final Duty ESTATE_PATROL = new Duty("ESTATE_PATROL");

  /** 员工面谈. */
  public static final Duty STAFF_TALK = new Duty("STAFF_TALK");

  /** 仪容检查日志. */
  public static final Duty APPEARANCE_CHECK = new Duty("APPEARANCE_CHECK");

  /** 目标规程修订. */
  public static final Duty TARGET_REVISION = new Duty("TARGET_REVISION");

  /** 绩效考核. */
  public static final Duty APPRAISAL = new Duty("APPRAISAL");

  /** 欠费通知. */
  public static final Duty ARREARS_NOTICE = new Duty("ARREARS_NOTICE");

  /** 欠费总表. */
  public static final Duty ARREARS_TABLE = new Duty("ARREARS_TABLE");

  /** 管理评审输入. */
  public static final Duty MANAGEMENT_REVIEW_INPUT = new Duty("MANAGEMENT_REVIEW_INPUT");

  /** 年度活动计划. */
  public static final Duty ACTIVITY_PLAN = new Duty("ACTIVITY_PLAN");

  /** 工作日志整理. */
  public static final Duty WORK_LOG_REVIEW = new Duty("WORK_LOG_REVIEW");

  /** 值班检查. */
  public static final Duty DUTY_INSPECTION = new Duty("DUTY_INSPECTION");

  private static final List<Duty> BUILT_IN =
      List.of(
          DIRECTOR_VISIT,
          AREA_VISIT,
          ADMINISTRATOR_VISIT,
          BUILDING_HEAD_MEETING,
          OWNER_FORUM,
          COMMITTEE_LIAISON,
          LOBBY_VISIT,
          ANNUAL_SURVEY,
          QUARTERLY_SURVEY,
          REGULAR_SURVEY,
          COMPLAINT_SUMMARY,
          SUGGESTION_SHEET,
          CALLBACK_STATISTICS,
          CALLBACK_ARCHIVING,
          ATTENDANCE_REPORT,
          LOBBY_ROSTER,
          LOBBY_CLEANING,
          SAFETY_CHECK,
          WINDOW_PATROL,
          POST_PATROL,
          ESTATE_PATROL,
          STAFF_TALK,
          APPEARANCE_CHECK,
          TARGET_REVISION,
          APPRAISAL,
          ARREARS_NOTICE,
          ARREARS_TABLE,
          MANAGEMENT_REVIEW_INPUT,
          ACTIVITY_PLAN,
          WORK_LOG_REVIEW,
          DUTY_INSPECTION);

  /** Refuses a blank code. */
  public Duty {
    if (code.isBlank()) {
      throw new IllegalArgumentException("Duty: code must not be blank");
    }
  }

  /** The built-in constants, in their fixed order. */
  public static List<Duty> builtIn() {
    return BUILT_IN;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
