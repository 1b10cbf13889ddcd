package dev.guicheng.quality;

import dev.guicheng.Code;
import java.util.List;

/**
 * A measured figure. An open vocabulary: a site declares further codes under {@code
 * vocabulary.KpiMetric}.
 *
 * @param code the code, such as {@code FEE_RATE}
 */
public record KpiMetric(String code) implements Code {
  /** 收费率. */
  public static final KpiMetric FEE_RATE = new KpiMetric("FEE_RATE");

  /** 应收管理费. */
  public static final KpiMetric FEES_RECEIVABLE = new KpiMetric("FEES_RECEIVABLE");

  /** 人员编制. */
  public static final KpiMetric HEADCOUNT = new KpiMetric("HEADCOUNT");

  /** 出勤天数. */
  public static final KpiMetric ATTENDANCE_DAYS = new KpiMetric("ATTENDANCE_DAYS");

  /** 加班. */
  public static final KpiMetric OVERTIME_HOURS = new KpiMetric("OVERTIME_HOURS");

  /** 办公用品下降. */
  public static final KpiMetric OFFICE_SUPPLIES_SAVING = new KpiMetric("OFFICE_SUPPLIES_SAVING");

  /** 仪容检查月平均扣分. */
  public static final KpiMetric APPEARANCE_DEDUCTION = new KpiMetric("APPEARANCE_DEDUCTION");

  /** 社区信息. */
  public static final KpiMetric COMMUNITY_POSTS = new KpiMetric("COMMUNITY_POSTS");

  /** 部门联系. */
  public static final KpiMetric DEPARTMENT_CONTACTS = new KpiMetric("DEPARTMENT_CONTACTS");

  /** 二次投诉. */
  public static final KpiMetric REPEAT_COMPLAINTS = new KpiMetric("REPEAT_COMPLAINTS");

  /** 二次投诉增减. */
  public static final KpiMetric REPEAT_COMPLAINT_CHANGE = new KpiMetric("REPEAT_COMPLAINT_CHANGE");

  /** 管理者培训. */
  public static final KpiMetric MANAGER_TRAINING_HOURS = new KpiMetric("MANAGER_TRAINING_HOURS");

  /** 考试通过率. */
  public static final KpiMetric EXAM_PASS_RATE = new KpiMetric("EXAM_PASS_RATE");

  /** 入住收楼. */
  public static final KpiMetric MOVE_IN_MINUTES = new KpiMetric("MOVE_IN_MINUTES");

  /** 出入证办证. */
  public static final KpiMetric PASS_MINUTES = new KpiMetric("PASS_MINUTES");

  /** 装修申报. */
  public static final KpiMetric RENOVATION_MINUTES = new KpiMetric("RENOVATION_MINUTES");

  /** 转名退楼. */
  public static final KpiMetric TRANSFER_MINUTES = new KpiMetric("TRANSFER_MINUTES");

  /** 态度形象投诉. */
  public static final KpiMetric ATTITUDE_COMPLAINTS = new KpiMetric("ATTITUDE_COMPLAINTS");

  /** 争论争吵. */
  public static final KpiMetric ARGUMENTS = new KpiMetric("ARGUMENTS");

  /** 特发事件上报. */
  public static final KpiMetric INCIDENT_REPORT_MINUTES = new KpiMetric("INCIDENT_REPORT_MINUTES");

  /** 收集意见. */
  public static final KpiMetric OPINIONS_COLLECTED = new KpiMetric("OPINIONS_COLLECTED");

  /** 满意意见. */
  public static final KpiMetric SATISFIED_OPINIONS = new KpiMetric("SATISFIED_OPINIONS");

  /** 来访登记. */
  public static final KpiMetric VISITOR_MINUTES = new KpiMetric("VISITOR_MINUTES");

  /** 卡办理. */
  public static final KpiMetric CARD_MINUTES = new KpiMetric("CARD_MINUTES");

  /** 档案管理. */
  public static final KpiMetric ARCHIVE_MINUTES = new KpiMetric("ARCHIVE_MINUTES");

  /** 修改建议. */
  public static final KpiMetric REVISION_PROPOSALS = new KpiMetric("REVISION_PROPOSALS");

  /** 用品空缺. */
  public static final KpiMetric STOCK_OUTS = new KpiMetric("STOCK_OUTS");

  /** 员工培训. */
  public static final KpiMetric TRAINING_HOURS = new KpiMetric("TRAINING_HOURS");

  /** 绩效平均分. */
  public static final KpiMetric PERFORMANCE_SCORE = new KpiMetric("PERFORMANCE_SCORE");

  /** 区域收费率. */
  public static final KpiMetric AREA_FEE_RATE = new KpiMetric("AREA_FEE_RATE");

  /** 季度扣分. */
  public static final KpiMetric QUARTER_DEDUCTION = new KpiMetric("QUARTER_DEDUCTION");

  /** 特发事件月扣分. */
  public static final KpiMetric INCIDENT_DEDUCTION = new KpiMetric("INCIDENT_DEDUCTION");

  /** 投诉率. */
  public static final KpiMetric COMPLAINT_RATE = new KpiMetric("COMPLAINT_RATE");

  /** 回访处理率. */
  public static final KpiMetric CALLBACK_HANDLING_RATE = new KpiMetric("CALLBACK_HANDLING_RATE");

  private static final List<KpiMetric> BUILT_IN =
      List.of(
          FEE_RATE,
          FEES_RECEIVABLE,
          HEADCOUNT,
          ATTENDANCE_DAYS,
          OVERTIME_HOURS,
          OFFICE_SUPPLIES_SAVING,
          APPEARANCE_DEDUCTION,
          COMMUNITY_POSTS,
          DEPARTMENT_CONTACTS,
          REPEAT_COMPLAINTS,
          REPEAT_COMPLAINT_CHANGE,
          MANAGER_TRAINING_HOURS,
          EXAM_PASS_RATE,
          MOVE_IN_MINUTES,
          PASS_MINUTES,
          RENOVATION_MINUTES,
          TRANSFER_MINUTES,
          ATTITUDE_COMPLAINTS,
          ARGUMENTS,
          INCIDENT_REPORT_MINUTES,
          OPINIONS_COLLECTED,
          SATISFIED_OPINIONS,
          VISITOR_MINUTES,
          CARD_MINUTES,
          ARCHIVE_MINUTES,
          REVISION_PROPOSALS,
          STOCK_OUTS,
          TRAINING_HOURS,
          PERFORMANCE_SCORE,
          AREA_FEE_RATE,
          QUARTER_DEDUCTION,
          INCIDENT_DEDUCTION,
          COMPLAINT_RATE,
          CALLBACK_HANDLING_RATE);

  /** Refuses a blank code. */
  public KpiMetric {
    if (code.isBlank()) {
      throw new IllegalArgumentException("KpiMetric: code must not be blank");
    }
  }

  /** The built-in constants, in their fixed order. */
  public static List<KpiMetric> builtIn() {
    return BUILT_IN;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
