package dev.guicheng.service;

import java.util.Optional;

/**
 * An act of the table of acts, seen.
 *
 * @param clause the clause about it
 * @param act the act
 * @param allowance when such an act is allowed
 * @param allowed whether it was allowed here; empty while the place is not known that it depends on
 */
public record SeenAct(String clause, Act act, ActAllowance allowance, Optional<Boolean> allowed) {}
