package dev.guicheng.rules.employment;

import dev.guicheng.employment.ContractParty;
import dev.guicheng.employment.ContractState;
import dev.guicheng.employment.LabourContract;
import dev.guicheng.employment.LabourContractOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.math.BigDecimal;

/** Tells the state of the contract, and who owes how much. */
final class LabourContractAssembler implements Assembler<LabourContract, LabourContractOutcome> {
  @Override
  public LabourContractOutcome assemble(LabourContract question, Conclusions conclusions) {
    return LabourContractOutcome.builder()
        .state(conclusions.find("state", ContractState.class))
        .liable(conclusions.find("liable", Boolean.class))
        .liableParty(conclusions.find("liableParty", ContractParty.class))
        .liability(conclusions.find("liability", BigDecimal.class))
        .build();
  }
}
