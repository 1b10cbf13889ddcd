/**
 * Guicheng turns a property manager's customer-service manual into decisions: a host asks a {@link
 * dev.guicheng.Question} and gets a {@link dev.guicheng.Decision} whose findings cite the manual's
 * clauses.
 */
@NullMarked
@ValueStyle
package dev.guicheng;

import org.jspecify.annotations.NullMarked;
