package dev.guicheng.service;

import java.util.Optional;

/**
 * An act of the table of acts, seen.
 *
 * @param clause the clause about it
 * @param act the act
 * @param allowed whether it was allowed here; empty while the place is not known that it depends on
 */
public record SeenAct(String clause, Act act, Optional<Boolean> allowed) {}
