package dev.guicheng.rules;

import dev.guicheng.rules.attendance.AttendanceArea;
import dev.guicheng.rules.callback.CallbackArea;
import dev.guicheng.rules.complaint.ComplaintArea;
import dev.guicheng.rules.duty.DutyArea;
import dev.guicheng.rules.employment.EmploymentArea;
import dev.guicheng.rules.handover.HandoverArea;
import dev.guicheng.rules.leave.LeaveArea;
import dev.guicheng.rules.lobby.LobbyArea;
import dev.guicheng.rules.pay.PayArea;
import dev.guicheng.rules.quality.QualityArea;
import dev.guicheng.rules.records.RecordsArea;
import dev.guicheng.rules.rectification.RectificationArea;
import dev.guicheng.rules.repair.RepairArea;
import dev.guicheng.rules.service.ServiceArea;
import dev.guicheng.rules.survey.SurveyArea;
import java.util.List;

/** The policy areas there are. */
final class Areas {
  static final List<Area> ALL =
      List.of(
          AttendanceArea.AREA,
          CallbackArea.AREA,
          ComplaintArea.AREA,
          DutyArea.AREA,
          EmploymentArea.AREA,
          HandoverArea.AREA,
          LeaveArea.AREA,
          LobbyArea.AREA,
          PayArea.AREA,
          QualityArea.AREA,
          RecordsArea.AREA,
          RectificationArea.AREA,
          RepairArea.AREA,
          ServiceArea.AREA,
          SurveyArea.AREA);

  private Areas() {}
}
