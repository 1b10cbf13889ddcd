package dev.guicheng;

/** What somebody does in a step or an obligation. */
public enum Action {
  /** 记录. */
  RECORD,
  /** 核实. */
  VERIFY,
  /** 反馈. */
  FEED_BACK,
  /** 汇报. */
  REPORT,
  /** 道歉. */
  APOLOGISE,
  /** 回访. */
  CALL_BACK,
  /** 告知/传达. */
  INFORM,
  /** 填写投诉内容. */
  DESCRIBE,
  /** 填写处理方法和期限. */
  SET_METHOD,
  /** 验证结果. */
  VERIFY_RESULT,
  /** 现场核实. */
  VERIFY_ON_SITE,
  /** 签署. */
  SIGN,
  /** 双方签字. */
  COUNTERSIGN,
  /** 转呈. */
  FORWARD,
  /** 书面报告. */
  WRITE_REPORT,
  /** 解释. */
  EXPLAIN,
  /** 处理. */
  HANDLE,
  /** 公布. */
  PUBLISH,
  /** 审批. */
  APPROVE,
  /** 审核. */
  REVIEW,
  /** 转投诉流程. */
  OPEN_COMPLAINT,
  /** 通知. */
  NOTIFY,
  /** 开门. */
  OPEN_DOOR,
  /** 提醒带卡. */
  REMIND_CARD,
  /** 打招呼. */
  GREET,
  /** 登记. */
  LOG,
  /** 查验出入证. */
  CHECK_PASS,
  /** 放行. */
  ADMIT,
  /** 通知巡逻岗. */
  NOTIFY_PATROL,
  /** 通知管理处值班. */
  NOTIFY_DUTY_OFFICE,
  /** 向管理处核实. */
  VERIFY_WITH_OFFICE,
  /** 启动应急程序. */
  START_EMERGENCY_PROCEDURE,
  /** 到管理处办理. */
  GO_TO_OFFICE,
  /** 重新填写放行条. */
  REWRITE_SLIP,
  /** 制止. */
  STOP_DAMAGE,
  /** 自行完成. */
  DO_IT,
  /** 请前台协助. */
  ASK_FRONT_DESK,
  /** 礼貌婉拒. */
  DECLINE_POLITELY,
  /** 更新联系方式. */
  UPDATE_CONTACT,
  /** 到场. */
  ARRIVE,
  /** 完成. */
  COMPLETE,
  /** 上报升级. */
  ESCALATE,
  /** 存档. */
  ARCHIVE,
  /** 销毁. */
  DESTROY,
  /** 检查衣物. */
  INSPECT_LAUNDRY,
  /** 交红单. */
  GIVE_RED_SLIP
}
