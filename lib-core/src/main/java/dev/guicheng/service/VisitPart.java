package dev.guicheng.service;

/**
 * One thing that a home visit needs (STD-20), and whether it was so.
 *
 * @param attribute the path of the attribute that tells it, such as {@code homeVisit.uniform}
 * @param kept whether it was so
 */
public record VisitPart(String attribute, boolean kept) {}
