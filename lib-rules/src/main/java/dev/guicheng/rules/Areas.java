package dev.guicheng.rules;

import dev.guicheng.rules.attendance.AttendanceArea;
import dev.guicheng.rules.callback.CallbackArea;
import dev.guicheng.rules.complaint.ComplaintArea;
import dev.guicheng.rules.handover.HandoverArea;
import dev.guicheng.rules.leave.LeaveArea;
import dev.guicheng.rules.pay.PayArea;
import dev.guicheng.rules.quality.QualityArea;
import java.util.List;

/** The policy areas there are. */
final class Areas {
  static final List<Area> ALL =
      List.of(
          AttendanceArea.AREA,
          CallbackArea.AREA,
          ComplaintArea.AREA,
          HandoverArea.AREA,
          LeaveArea.AREA,
          PayArea.AREA,
          QualityArea.AREA);

  private Areas() {}
}
