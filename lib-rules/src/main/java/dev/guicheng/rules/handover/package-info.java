/** Handover: what the rules derive, and how their conclusions become outcomes. */
@NullMarked
package dev.guicheng.rules.handover;

import org.jspecify.annotations.NullMarked;
