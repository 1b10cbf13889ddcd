package dev.guicheng;

import java.util.List;

/**
 * A paper of the manual. An open vocabulary: a site declares further forms under {@code
 * vocabulary.Form}.
 *
 * @param code the code, such as {@code CALLBACK_RECORD}
 */
public record Form(String code) implements Code {
  /** 来访接待记录表. */
  public static final Form RECEPTION_RECORD = new Form("RECEPTION_RECORD");

  /** 客户投诉(建议)处理记录表. */
  public static final Form COMPLAINT_RECORD = new Form("COMPLAINT_RECORD");

  /** 需开发商协商处理问题记录表. */
  public static final Form DEVELOPER_ISSUE_RECORD = new Form("DEVELOPER_ISSUE_RECORD");

  /** 专题报告. */
  public static final Form SPECIAL_REPORT = new Form("SPECIAL_REPORT");

  /** 书面报告. */
  public static final Form WRITTEN_REPORT = new Form("WRITTEN_REPORT");

  /** 回访记录表. */
  public static final Form CALLBACK_RECORD = new Form("CALLBACK_RECORD");

  /** 业户日常维修回访记录本. */
  public static final Form REPAIR_CALLBACK_BOOK = new Form("REPAIR_CALLBACK_BOOK");

  /** 统计分析报告. */
  public static final Form ANALYSIS_REPORT = new Form("ANALYSIS_REPORT");

  /** 投诉情况月度汇总单. */
  public static final Form COMPLAINT_SUMMARY = new Form("COMPLAINT_SUMMARY");

  /** 建议情况月度表. */
  public static final Form SUGGESTION_SHEET = new Form("SUGGESTION_SHEET");

  /** 日常维修记录表. */
  public static final Form REPAIR_LOG = new Form("REPAIR_LOG");

  /** 维修单. */
  public static final Form WORK_ORDER = new Form("WORK_ORDER");

  /** 领料单. */
  public static final Form REQUISITION = new Form("REQUISITION");

  /** 业户沟通情况一览表. */
  public static final Form COMMUNICATION_LIST = new Form("COMMUNICATION_LIST");

  /** 工作联系单. */
  public static final Form WORK_CONTACT_SHEET = new Form("WORK_CONTACT_SHEET");

  /** 整改单. */
  public static final Form RECTIFICATION_ORDER = new Form("RECTIFICATION_ORDER");

  /** 交楼证明. */
  public static final Form HANDOVER_CERTIFICATE = new Form("HANDOVER_CERTIFICATE");

  /** 联络资料登记表. */
  public static final Form CONTACT_SHEET = new Form("CONTACT_SHEET");

  /** 防火协议书. */
  public static final Form FIRE_AGREEMENT = new Form("FIRE_AGREEMENT");

  /** 钥匙签收书. */
  public static final Form KEY_RECEIPT = new Form("KEY_RECEIPT");

  /** 验收表格/交楼验收表. */
  public static final Form ACCEPTANCE_FORM = new Form("ACCEPTANCE_FORM");

  /** 钥匙托管书. */
  public static final Form KEY_CUSTODY_LETTER = new Form("KEY_CUSTODY_LETTER");

  /** 住房移交验收交接表. */
  public static final Form TRANSFER_FORM = new Form("TRANSFER_FORM");

  /** 业主收楼表. */
  public static final Form OWNER_RECEIPT_FORM = new Form("OWNER_RECEIPT_FORM");

  /** 来人来访记录表. */
  public static final Form VISITOR_REGISTER = new Form("VISITOR_REGISTER");

  /** 值班记录表. */
  public static final Form DUTY_LOG = new Form("DUTY_LOG");

  /** 物品放行条. */
  public static final Form RELEASE_SLIP = new Form("RELEASE_SLIP");

  /** 洗衣单. */
  public static final Form LAUNDRY_SLIP = new Form("LAUNDRY_SLIP");

  /** 请假条. */
  public static final Form LEAVE_FORM = new Form("LEAVE_FORM");

  /** 考勤汇总表. */
  public static final Form ATTENDANCE_SUMMARY = new Form("ATTENDANCE_SUMMARY");

  /** 工作日记. */
  public static final Form WORK_DIARY = new Form("WORK_DIARY");

  /** 业户访问记录. */
  public static final Form VISIT_RECORD = new Form("VISIT_RECORD");

  /** 大堂助理值班表. */
  public static final Form ROSTER = new Form("ROSTER");

  private static final List<Form> BUILT_IN =
      List.of(
          RECEPTION_RECORD,
          COMPLAINT_RECORD,
          DEVELOPER_ISSUE_RECORD,
          SPECIAL_REPORT,
          WRITTEN_REPORT,
          CALLBACK_RECORD,
          REPAIR_CALLBACK_BOOK,
          ANALYSIS_REPORT,
          COMPLAINT_SUMMARY,
          SUGGESTION_SHEET,
          REPAIR_LOG,
          WORK_ORDER,
          REQUISITION,
          COMMUNICATION_LIST,
          WORK_CONTACT_SHEET,
          RECTIFICATION_ORDER,
          HANDOVER_CERTIFICATE,
          CONTACT_SHEET,
          FIRE_AGREEMENT,
          KEY_RECEIPT,
          ACCEPTANCE_FORM,
          KEY_CUSTODY_LETTER,
          TRANSFER_FORM,
          OWNER_RECEIPT_FORM,
          VISITOR_REGISTER,
          DUTY_LOG,
          RELEASE_SLIP,
          LAUNDRY_SLIP,
          LEAVE_FORM,
          ATTENDANCE_SUMMARY,
          WORK_DIARY,
          VISIT_RECORD,
          ROSTER);

  /** Refuses a blank code. */
  public Form {
    if (code.isBlank()) {
      throw new IllegalArgumentException("Form: code must not be blank");
    }
  }

  /** The built-in constants, in their fixed order. */
  public static List<Form> builtIn() {
    return BUILT_IN;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
