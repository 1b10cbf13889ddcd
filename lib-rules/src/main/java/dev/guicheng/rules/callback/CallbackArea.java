package dev.guicheng.rules.callback;

import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackOutcome;
import dev.guicheng.rules.Area;
import dev.guicheng.rules.Assembler;
import java.time.LocalDate;
import java.util.Map;

/** The callback area. */
public final class CallbackArea {
  private static final Assembler<Callback, CallbackOutcome> CALLBACK =
      (question, conclusions) ->
          CallbackOutcome.builder().dueOn(conclusions.find("dueOn", LocalDate.class)).build();

  /** The area's kinds. */
  public static final Area AREA =
      new Area(
          "callback",
          Map.of("callback", CALLBACK, "callback-sample", new CallbackSampleAssembler()));

  private CallbackArea() {}
}
