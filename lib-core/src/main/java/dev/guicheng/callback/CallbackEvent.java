package dev.guicheng.callback;

import java.util.List;

/** What was finished and is to be called back. */
public enum CallbackEvent {
  /** 投诉事件. */
  COMPLAINT,
  /** 维修工程. */
  PROJECT_REPAIR,
  /** 业户报修/日常报修. */
  DAILY_REPAIR,
  /** 急救病人. */
  FIRST_AID,
  /** 活动. */
  ACTIVITY,
  /** 意见调查. */
  SURVEY,
  /** 入伙问题. */
  MOVE_IN_DEFECT;

  /**
   * How it is called back when the manual's ways are joined: face to face, and on the spot where
   * there is work to look at (CBK-12, Z-44).
   */
  public List<CallbackMode> modes() {
    return switch (this) {
      case PROJECT_REPAIR, DAILY_REPAIR, MOVE_IN_DEFECT ->
          List.of(CallbackMode.FACE_TO_FACE, CallbackMode.ON_SITE_VIEWING);
      case COMPLAINT, FIRST_AID, ACTIVITY, SURVEY -> List.of(CallbackMode.FACE_TO_FACE);
    };
  }
}
