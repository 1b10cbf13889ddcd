/**
 * Finds what an author of a policy book can hardly have meant, although every value of it is valid:
 * tiers that overlap, windows that are never open, rows that nobody reaches.
 */
@NullMarked
package dev.guicheng.policy.lint;

import org.jspecify.annotations.NullMarked;
