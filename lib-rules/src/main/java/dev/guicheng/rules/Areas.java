package dev.guicheng.rules;

import dev.guicheng.rules.callback.CallbackArea;
import dev.guicheng.rules.complaint.ComplaintArea;
import dev.guicheng.rules.quality.QualityArea;
import java.util.List;

/** The policy areas there are. */
final class Areas {
  static final List<Area> ALL = List.of(CallbackArea.AREA, ComplaintArea.AREA, QualityArea.AREA);

  private Areas() {}
}
