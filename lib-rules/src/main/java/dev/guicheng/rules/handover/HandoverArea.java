package dev.guicheng.rules.handover;

import static java.util.Arrays.stream;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.guicheng.handover.OwnerKind;
import dev.guicheng.handover.RequiredForm;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rules.Area;
import java.util.Map;

/** The handover area. */
public final class HandoverArea {
  /** The area's kinds and tables. */
  public static final Area AREA =
      new Area(
          "handover",
          Map.of(
              "handover", new HandoverAssembler(),
              "handover-record", new HandoverRecordAssembler(),
              "key-log", new KeyLogAssembler()),
          Map.of(
              "papers",
                  stream(OwnerKind.values()).map(OwnerKind::clause).collect(toUnmodifiableSet()),
              "forms",
                  PolicyBook.manual().handover().forms().stream()
                      .map(RequiredForm::clause)
                      .collect(toUnmodifiableSet()),
              "readings", MeterReadings.CLAUSES));

  private HandoverArea() {}
}
