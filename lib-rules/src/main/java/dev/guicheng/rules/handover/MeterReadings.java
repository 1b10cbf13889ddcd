package dev.guicheng.rules.handover;

import dev.guicheng.handover.HandoverRecord;
import dev.guicheng.handover.Inspection;
import dev.guicheng.handover.TransferForm;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Derived fact: the meter readings on one of the two forms that carry them. An absent reading is
 * blank on the paper.
 *
 * @param question the record
 * @param clause the clause that asks for the readings
 * @param form the attribute of the form
 * @param water the water meter's reading
 * @param electricity the electricity meter's reading
 * @param gas the gas meter's reading
 * @param hasGas whether the unit is supplied with gas; empty means that it is
 */
public record MeterReadings(
    HandoverRecord question,
    String clause,
    String form,
    Optional<BigDecimal> water,
    Optional<BigDecimal> electricity,
    Optional<BigDecimal> gas,
    Optional<Boolean> hasGas) {
  private static final String ACCEPTANCE = "HND-09";
  private static final String TRANSFER = "MOV-04";

  /** The clauses that ask for readings. */
  static final Set<String> CLAUSES = Set.of(ACCEPTANCE, TRANSFER);

  /** The readings on the acceptance form. */
  public static MeterReadings of(HandoverRecord question, Inspection form) {
    return new MeterReadings(
        question,
        ACCEPTANCE,
        "inspection",
        form.water(),
        form.electricity(),
        form.gas(),
        form.hasGas());
  }

  /** The base readings on the transfer form. */
  public static MeterReadings of(HandoverRecord question, TransferForm form) {
    return new MeterReadings(
        question,
        TRANSFER,
        "transferForm",
        form.water(),
        form.electricity(),
        form.gas(),
        form.hasGas());
  }
}
