package dev.guicheng.rules.repair;

import dev.guicheng.repair.Repair;
import dev.guicheng.repair.RepairClass;

/**
 * Derived: a reported repair whose class is known, from a person or from the list of faults.
 *
 * @param question the reported repair
 * @param repairClass its class
 */
public record ClassifiedRepair(Repair question, RepairClass repairClass) {}
