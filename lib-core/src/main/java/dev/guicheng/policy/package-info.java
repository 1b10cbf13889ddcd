/**
 * The policy book: every number, list, table and switch of the manual, with unit, clause and
 * origin.
 */
@NullMarked
@ValueStyle
package dev.guicheng.policy;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
