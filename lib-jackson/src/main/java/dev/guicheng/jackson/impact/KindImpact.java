package dev.guicheng.jackson.impact;

/**
 * One kind of question.
 *
 * @param kind the kind
 * @param decided how many questions of it both sides decided
 * @param changed how many of these decisions change
 */
public record KindImpact(String kind, long decided, long changed) {}
