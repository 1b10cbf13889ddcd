package dev.guicheng.rules.callback;

import dev.guicheng.rules.Area;
import java.util.Map;

/** The callback area. */
public final class CallbackArea {
  /** The area's kinds. */
  public static final Area AREA =
      new Area(
          "callback",
          Map.of(
              "callback", new CallbackAssembler(),
              "callback-record", new CallbackRecordAssembler(),
              "callback-rate", new CallbackRateAssembler(),
              "callback-sample", new CallbackSampleAssembler()));

  private CallbackArea() {}
}
