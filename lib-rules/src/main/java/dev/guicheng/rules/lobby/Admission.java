package dev.guicheng.rules.lobby;

import dev.guicheng.Question;
import dev.guicheng.lobby.Access;
import java.util.Optional;

/**
 * Derived fact: whether somebody or something may pass.
 *
 * @param question the question
 * @param granted yes or no; empty while a fact is missing, and then nobody passes yet
 * @param refusal what a no comes to
 */
public record Admission(Question<?> question, Optional<Boolean> granted, Access refusal) {}
