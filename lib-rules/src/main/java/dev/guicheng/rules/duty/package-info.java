/** Recurring duties: what the rules derive, and how their conclusions become outcomes. */
@NullMarked
package dev.guicheng.rules.duty;

import org.jspecify.annotations.NullMarked;
