package dev.guicheng.audit;

import dev.guicheng.Problems;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** What was taken from one employee's pay, CNY, two places, never negative. */
@Value.Immutable
public interface EmployeeDeduction {
  /** The employee; empty if it is not known. */
  Optional<String> employee();

  /** How many months of pay were decided. */
  int months();

  /** How many months could not be: a fact or a number lacks. */
  int undecided();

  /** For personal leave. */
  BigDecimal personalLeave();

  /** For sick leave. */
  BigDecimal sickLeave();

  /** For absence. */
  BigDecimal absence();

  /** All of it. */
  default BigDecimal total() {
    return personalLeave().add(sickLeave()).add(absence());
  }

  /** What is counted together: the employee; what is not known comes first. */
  static Comparator<EmployeeDeduction> order() {
    return Comparator.comparing(deduction -> deduction.employee(), Rows.emptyFirst());
  }

  /** Both together. */
  default EmployeeDeduction plus(EmployeeDeduction other) {
    return builder()
        .employee(employee())
        .months(Math.addExact(months(), other.months()))
        .undecided(Math.addExact(undecided(), other.undecided()))
        .personalLeave(personalLeave().add(other.personalLeave()))
        .sickLeave(sickLeave().add(other.sickLeave()))
        .absence(absence().add(other.absence()))
        .build();
  }

  /** Refuses negative amounts and counts. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("EmployeeDeduction");
    problems.requireCount("months", Optional.of(months()));
    problems.requireCount("undecided", Optional.of(undecided()));
    problems.requireNotNegative("personalLeave", Optional.of(personalLeave()));
    problems.requireNotNegative("sickLeave", Optional.of(sickLeave()));
    problems.requireNotNegative("absence", Optional.of(absence()));
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableEmployeeDeduction.Builder {}
}
